import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { POLICY } from '@/domain/access/policy';
import type { SignedIn } from './auth/session';
import { addStaff, callerAs, key, openTestClinic, type TestClinic } from './testing/clinic';
import { call, MUTATIONS } from './testing/every-procedure';
import { ROUNDS, type Row, racing, signableAssessment, signablePlan, told } from './testing/race';
import { permissionOf, readyInputs } from './testing/ready-input';
import { type FullRecord, makeSignable } from './testing/record';

const { owner, holder, untilWaiting, writtenAt } = racing();
let clinic: TestClinic;
let ready: ReturnType<typeof readyInputs>;
let record: FullRecord;
/** Somebody whose right goes while they work, round after round. */
let leaver: SignedIn;

beforeAll(async () => {
  clinic = await openTestClinic();
  ready = readyInputs(clinic);
  leaver = await addStaff(clinic.people.admin, 'therapist', 'Lena Test');
});

/** What is signed, the event it leaves, and how the leaver signs a fresh one. Plans first: a new assessment would make them stale. */
const SIGNATURES: [string, string, () => Promise<[Row, () => Promise<unknown>]>][] = [
  [
    'a plan',
    'plan.signed',
    async () => {
      const { planVersionId, version: baseVersion } = await signablePlan(clinic, record);
      const input = { planVersionId, baseVersion, idempotencyKey: key() };
      return [{ table: 'plan_version', id: planVersionId }, () => callerAs(leaver).plans.sign(input)];
    },
  ],
  [
    'an assessment',
    'assessment.signed',
    async () => {
      const { assessmentId, versions } = await signableAssessment(clinic, record);
      const input = { assessmentId, versions, idempotencyKey: key() };
      return [{ table: 'assessment', id: assessmentId }, () => callerAs(leaver).assessments.sign(input)];
    },
  ],
];

describe('a signature against the suspension of whoever signs', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
    const { patientId } = record;
    await clinic.as('admin').careTeam.add({ patientId, userId: leaver.userId, idempotencyKey: key() });
  });

  const versionOfLeaver = async () =>
    (await clinic.as('admin').team.list()).find(({ userId }) => userId === leaver.userId)?.version ?? 0;
  const setStatus = async (status: 'active' | 'suspended') => {
    const admin = clinic.as('admin');
    const { userId } = leaver;
    const baseVersion = await versionOfLeaver();
    return admin.team.setStatus({ userId, status, baseVersion, idempotencyKey: key() });
  };
  const setRole = async (role: 'therapist' | 'assistant') => {
    const { userId } = leaver;
    const baseVersion = await versionOfLeaver();
    return clinic.as('admin').team.setRole({ userId, role, baseVersion, idempotencyKey: key() });
  };
  describe.each(SIGNATURES)('%s', (_what, event, prepare) => {
    test.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
      ['is suspended', () => setStatus('suspended'), () => setStatus('active')],
      ['is given another role', () => setRole('assistant'), () => setRole('therapist')],
    ])('whoever %s while the signature waits has not signed', async (_how, withdraw, giveBack) => {
      const [row, sign] = await prepare();
      await holder.query('begin');
      await holder.query(`select from ${row.table} where id = $1 for update`, [row.id]);
      const waitingToSign = told(sign());
      await untilWaiting(1);
      await withdraw();
      await holder.query('commit');
      expect(await waitingToSign).toMatchObject({ refused: 'UNAUTHORIZED' });
      const { rows } = await owner.query(`select status from ${row.table} where id = $1`, [row.id]);
      expect(rows).toEqual([{ status: 'draft' }]);
      await giveBack();
    });

    test('at the same moment it is signed before the suspension or not at all', async () => {
      for (let round = 0; round < ROUNDS / 2; round += 1) {
        const [row, sign] = await prepare();
        const [signed] = await Promise.all([told(sign()), setStatus('suspended')]);
        if ('ok' in signed) {
          expect(signed.ok.kind).toBe('signed');
          const at = await writtenAt(event, row.id);
          expect(at).not.toBe('');
          expect(at < (await writtenAt('team.status_set', leaver.userId))).toBe(true);
        } else expect(signed.refused).toBe('UNAUTHORIZED');
        await setStatus('active');
      }
    });
  });
});

describe('a signature against the removal of whoever signs from the care team', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
  });
  beforeEach(() => join());

  const onTeam = () => ({ patientId: record.patientId, userId: leaver.userId, idempotencyKey: key() });
  const join = () => clinic.as('admin').careTeam.add(onTeam());
  const remove = () => clinic.as('admin').careTeam.remove(onTeam());

  const expectNothingOf = async ({ table, id }: Row, event: string) => {
    const { rows } = await owner.query(`select status from ${table} where id = $1`, [id]);
    expect(rows).toEqual([{ status: 'draft' }]);
    expect(await writtenAt(event, id)).toBe('');
    const evaluations = await owner.query('select from evaluation where assessment_id = $1', [id]);
    expect(evaluations.rowCount).toBe(0);
  };

  describe.each(SIGNATURES)('%s', (_what, event, prepare) => {
    test.each<[string, (row: Row) => [string, string]]>([
      ['before the record is read', ({ table, id }) => [table, `id = '${id}'`]],
      [
        'after it was read and before anything is written',
        () => ['membership', `user_id = '${leaver.userId}'`],
      ],
    ])('removed while it waits, %s: not signed', async (_when, heldBy) => {
      const [row, sign] = await prepare();
      const [table, where] = heldBy(row);
      await holder.query('begin');
      await holder.query(`select from ${table} where ${where} for update`);
      const waitingToSign = told(sign());
      await untilWaiting(1);
      await remove();
      await holder.query('commit');
      expect(await waitingToSign).toMatchObject({ refused: 'NOT_FOUND' });
      await expectNothingOf(row, event);
    });

    test('at the same moment it is signed before the removal or not at all', async () => {
      for (let round = 0; round < ROUNDS / 2; round += 1) {
        await join();
        const [row, sign] = await prepare();
        const pause = () => new Promise((resolve) => setTimeout(resolve, round * 8));
        const [signed] = await Promise.all([told(sign()), pause().then(remove)]);
        if ('ok' in signed) {
          expect(signed.ok.kind).toBe('signed');
          const at = await writtenAt(event, row.id);
          expect(at).not.toBe('');
          expect(at < (await writtenAt('care_team.left', record.patientId))).toBe(true);
        } else {
          expect(signed.refused).toBe('NOT_FOUND');
          await expectNothingOf(row, event);
        }
      }
    });
  });
});

/** What a therapist changes by being on the care team of a patient. */
const BY_THE_TEAM = MUTATIONS.filter((name) => {
  const permission = permissionOf(name);
  const scope = permission && 'therapist' in POLICY[permission] ? POLICY[permission].therapist : null;
  return scope === 'care_team' || scope === 'assigned';
});

/**
 * Where a writer is held: at the first row of one of these that it locks or writes. To hold them in more places, LEAVERS_HELD_AT names
 * tables, such as assessment,plan_version,assessment_section,alert,audit_event.
 */
const HELD_AT = (process.env.LEAVERS_HELD_AT ?? 'patient_case').split(',');

describe.each(HELD_AT)('taken off the care team while a write waits for %s', (table) => {
  test.each(BY_THE_TEAM)('%s is done or refused, and is no error', async (name) => {
    const { input, record: about } = await ready.inputFor(name);
    const onTeam = () => ({ patientId: about.patientId, userId: leaver.userId, idempotencyKey: key() });
    await clinic.as('admin').careTeam.add(onTeam());
    // Reading goes on; the writer waits.
    await holder.query(`begin; lock table ${table} in exclusive mode`);
    const writing = told(call(callerAs(leaver), name, input));
    await untilWaiting(1);
    const leaving = told(clinic.as('admin').careTeam.remove(onTeam()));
    await Promise.race([leaving, untilWaiting(2)]);
    await holder.query('commit');
    const answer = await writing;
    // Either may come first; nothing is half done.
    expect(['ok', 'NOT_FOUND', 'CONFLICT']).toContain('refused' in answer ? answer.refused : 'ok');
    expect(await leaving).toMatchObject({ ok: expect.anything() });
  });
});
