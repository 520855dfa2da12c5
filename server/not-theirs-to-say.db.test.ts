import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { disconnect } from './db';
import { key, newPatient, openTestClinic, type TestClinic } from './testing/clinic';
import { call, inputSchemaOf, inputsAbout, PROCEDURES } from './testing/every-procedure';
import { FOLLOW_UP, INTAKE } from './testing/facts';
import { changedAt, NOT_THEIRS_TO_SAY, partAt, pathsOf } from './testing/hostile-input';
import { roleFor } from './testing/ready-input';
import { type FullRecord, signing, writeFullRecord } from './testing/record';

let clinic: TestClinic;
let other: TestClinic;
let record: FullRecord;
let foreign: FullRecord;
let neighbour: string;
beforeAll(async () => {
  clinic = await openTestClinic();
  other = await openTestClinic('Other clinic');
  record = await writeFullRecord(clinic);
  foreign = await writeFullRecord(other);
  const created = await clinic.as('therapist').patients.create(newPatient());
  neighbour = created.kind === 'created' ? created.patientId : '';
});
afterAll(disconnect);

const about = (of: FullRecord, who: TestClinic) =>
  inputsAbout({ ...of, staffUserId: who.people.therapist.userId });
const ask = (name: string, input: unknown) => call(clinic.as(roleFor(name) ?? 'patient'), name, input);

/** What is answered, without what differs from request to request. */
async function answerOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    return { ok: await attempt };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return { refused: error.code, message: error.message };
  }
}

const isObject = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
const SIGNED_IN = PROCEDURES.filter((name) => roleFor(name) !== null);
const WITH_INPUT = PROCEDURES.filter((name) => inputSchemaOf(name));

describe.each(WITH_INPUT)('%s', (name) => {
  const schema = inputSchemaOf(name);
  const own = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

  test('takes no owner, author, version, status or signature it did not ask for', () => {
    const valid = about(record, clinic)[name] as object;
    expect(schema?.safeParse(valid).success).toBe(true);
    for (const injected of NOT_THEIRS_TO_SAY.filter((one) => !own.includes(one))) {
      const issues = schema?.safeParse({ ...valid, [injected]: key() }).error?.issues ?? [];
      expect(
        issues.map(({ code }) => code),
        injected,
      ).toEqual(['unrecognized_keys']);
    }
  });

  test('takes no such thing inside of what it is sent either, and no operator where a value belongs', async () => {
    const valid = about(record, clinic)[name];
    const parts = pathsOf(valid).filter(([first]) => first !== undefined);
    for (const path of parts) {
      const part = partAt(valid, path);
      const changed = isObject(part)
        ? [
            { ...part, clinicId: clinic.clinicId },
            { ...part, signedById: clinic.people.therapist.userId },
          ]
        : [{ not: '' }, { contains: '' }, { in: [] }];
      for (const value of changed) {
        const input = changedAt(valid, path, () => value);
        if (schema?.safeParse(input).success === false) continue;
        expect(await answerOf(ask(name, input)), path.join('.')).toMatchObject({ refused: 'BAD_REQUEST' });
      }
    }
  });

  test('sorts and filters by words from a list only', () => {
    const choosing = own.filter((one) =>
      /sort|order|direction|column|filter|scope|status|why|kind|section/i.test(one),
    );
    for (const one of choosing) {
      const valid = about(record, clinic)[name] as object;
      for (const word of ['family_name desc', 'id; drop table patient', "x' or '1'='1", '__proto__', ''])
        expect(schema?.safeParse({ ...valid, [one]: word }).success, `${one}: ${word}`).toBe(false);
    }
  });
});

describe.each(SIGNED_IN)('%s', (name) => {
  test('answers the id of a record of another clinic as the id of nothing', async () => {
    const mine = about(record, clinic)[name];
    const theirs = about(foreign, other)[name];
    const ids = pathsOf(mine).filter(([first]) => /Id$/.test(String(first)));
    for (const path of ids) {
      const withId = (id: unknown) => {
        const input = changedAt(mine, path, () => id);
        return isObject(input) && 'idempotencyKey' in input ? { ...input, idempotencyKey: key() } : input;
      };
      const answered = await answerOf(ask(name, withId(partAt(theirs, path))));
      expect(answered, path.join('.')).toEqual(await answerOf(ask(name, withId(key()))));
    }
  });
});

describe('a part of one record under the name of another patient of the clinic is not found', () => {
  const notFound = { refused: 'NOT_FOUND', message: 'Not found.' };

  test('a section', async () => {
    const { assessments } = clinic.as('therapist');
    const input = {
      assessmentId: record.draftAssessmentId,
      section: 'intake' as const,
      baseVersion: 0,
      data: INTAKE,
    };
    for (const patientId of [neighbour, foreign.patientId, key()]) {
      const attempt = assessments.saveSection({ ...input, patientId, idempotencyKey: key() });
      expect(await answerOf(attempt)).toEqual(notFound);
    }
  });

  test('a follow-up', async () => {
    const { followUps } = clinic.as('therapist');
    for (const patientId of [neighbour, foreign.patientId, key()]) {
      const input = { caseId: record.caseId, patientId, followUp: FOLLOW_UP };
      expect(await answerOf(followUps.record({ ...input, idempotencyKey: key() }))).toEqual(notFound);
    }
  });

  test('a plan that is not the patient’s own', async () => {
    const { my } = clinic.as('patient');
    for (const planVersionId of [foreign.planVersionId, record.planDraftId, key()]) {
      const mark = { planVersionId, exercise: 'N01' as const, outcome: 'done' as const };
      expect(await answerOf(my.markExercise({ ...mark, idempotencyKey: key() }))).toEqual(notFound);
    }
  });
});

describe('a signature is of whoever is signed in', () => {
  test('a patient cannot sign, whoever they say they are', async () => {
    const therapist = clinic.people.therapist;
    const claimed = { signedById: therapist.userId, signedByName: therapist.name, role: 'therapist' };
    for (const role of ['patient', 'admin'] as const) {
      const caller = clinic.as(role);
      for (const claim of [{}, claimed]) {
        const assessment = { ...signing(record.draftAssessmentId), ...claim };
        const plan = { planVersionId: record.planDraftId, baseVersion: 1, idempotencyKey: key(), ...claim };
        expect(await answerOf(call(caller, 'assessments.sign', assessment))).toMatchObject({
          refused: 'FORBIDDEN',
        });
        expect(await answerOf(call(caller, 'plans.sign', plan))).toMatchObject({ refused: 'FORBIDDEN' });
      }
    }
  });

  test('a therapist signs under their own name', async () => {
    const { assessment } = await clinic
      .as('therapist')
      .assessments.get({ assessmentId: record.assessmentId });
    expect(assessment).toMatchObject({
      status: 'signed',
      verified: true,
      signedByName: clinic.people.therapist.name,
    });
  });
});
