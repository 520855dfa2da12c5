import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { can, ROLES, type Role } from '@/domain/access/policy';
import { rollingBack, undoing } from './testing/rolled-back';

vi.mock('./db', async (original) => {
  const actual = await original<typeof import('./db')>();
  return { ...actual, withTenant: rollingBack(actual.withTenant as never) };
});

const { disconnect } = await import('./db');
const { PROCEDURES } = await import('./testing/every-procedure');
const { ask, CLINICAL_CANARY, expectedOf, inputOf, makeWorld, metaOf, namesRecord, TARGETS } = await import(
  './testing/sweep'
);

type World = Awaited<ReturnType<typeof makeWorld>>;

/** Refusals that come after the door: the state of the record, or its version. */
const ANSWERED = ['OK', 'CONFLICT', 'BAD_REQUEST'];

/** Guesses at a password or a code are counted, whoever makes them; a sweep makes many. */
const COUNTED = ['session.prove', 'account.changePassword', 'account.confirmFactor', 'passkeys.prove'];

/** Its input names a session or a passkey of one's own, and none of the sweep's is one. */
const NAMES_OWN = ['account.endSession', 'passkeys.rename', 'passkeys.remove'];

/** Procedures that say by a field, not by NOT_FOUND, that somebody named in them cannot be chosen. */
const FIELD_NAMES_PERSON = ['cases.reassign', 'careTeam.add'];

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  undoing.on = true;
}, 120_000);
afterAll(async () => {
  undoing.on = false;
  await disconnect();
});

const guarded = PROCEDURES.filter((name) => metaOf(name).public !== true);

describe.each(ROLES)('as %s', (role: Role) => {
  test.each(TARGETS)(
    'every procedure about a record that is %s answers as the table says',
    async (target) => {
      const wrong: string[] = [];
      for (const name of guarded) {
        const input = inputOf(world, name, target);
        const expected = expectedOf(name, role, target, input);
        const { code } = await ask(world.clinic.as(role), name, input);
        const right =
          expected === 'forbidden'
            ? code === 'FORBIDDEN'
            : expected === 'not_found'
              ? code === 'NOT_FOUND' || (code === 'BAD_REQUEST' && FIELD_NAMES_PERSON.includes(name))
              : ANSWERED.includes(code) ||
                (code === 'TOO_MANY_REQUESTS' && COUNTED.includes(name)) ||
                (code === 'NOT_FOUND' && NAMES_OWN.includes(name)) ||
                (code === 'NOT_FOUND' && !namesRecord(input) && target !== 'own');
        if (!right) wrong.push(`${name}: ${code} instead of ${expected}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  test('what is not visible and what does not exist look the same', async () => {
    for (const name of guarded) {
      const unseen = (['other_patient', 'other_clinic', 'deleted'] as const).filter(
        (target) => expectedOf(name, role, target, inputOf(world, name, target)) === 'not_found',
      );
      if (unseen.length === 0) continue;
      const nothing = await ask(world.clinic.as(role), name, inputOf(world, name, 'random'));
      for (const target of unseen) {
        const answer = await ask(world.clinic.as(role), name, inputOf(world, name, target));
        expect({ name, target, ...answer }).toEqual({ name, target, ...nothing });
      }
    }
  }, 120_000);

  test('no answer holds a word of a record out of reach', async () => {
    const seesAll = can(role, 'patient.search') === 'clinic' || can(role, 'admin.overview') === 'clinic';
    for (const name of guarded) {
      for (const target of TARGETS) {
        const { text } = await ask(world.clinic.as(role), name, inputOf(world, name, target));
        expect(text, `${name} about ${target}`).not.toContain(world.names.otherClinic);
        if (!seesAll && can(role, 'break_glass.review') === null && can(role, 'alert.read') === null)
          expect(text, `${name} about ${target}`).not.toContain(world.names.otherPatient);
        if (can(role, 'assessment.read') === null)
          expect(text, `${name} about ${target}`).not.toContain(CLINICAL_CANARY);
      }
    }
  }, 120_000);
});

test('whoever treats a patient reads the words the others do not', async () => {
  const input = { assessmentId: world.records.own.draftAssessmentId };
  for (const role of ['therapist', 'assistant'] as const)
    expect((await ask(world.clinic.as(role), 'assessments.get', input)).text).toContain(CLINICAL_CANARY);
});
