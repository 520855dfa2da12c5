import type { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from './testing/clinic';
import { connections } from './testing/connections';
import { type FullRecord, writeFullRecord } from './testing/record';

const { owner, runtime } = connections();
let clinic: TestClinic;
let record: FullRecord;

beforeAll(async () => {
  clinic = await openTestClinic();
  record = await writeFullRecord(clinic);
});

/** Runs one statement in the clinic's context and undoes it; answers SQLSTATE, or how many rows it would have changed. */
async function attempt(as: Client, statement: string): Promise<string | number> {
  await as.query('begin');
  try {
    await as.query(`select set_config('app.clinic_id', $1, true), set_config('app.reach', 'clinic', true)`, [
      clinic.clinicId,
    ]);
    return (await as.query(statement)).rowCount ?? 0;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await as.query('rollback');
  }
}

const REFUSED = '23514';
const NO_RIGHT = '42501';

describe.each([
  ['a signed assessment', () => `assessment set leg_pain = 0 where id = '${record.assessmentId}'`],
  ['its sections', () => `assessment_section set data = '{}' where assessment_id = '${record.assessmentId}'`],
  [
    'a follow-up',
    () => `assessment set leg_pain = 0 where kind = 'follow_up' and clinic_id = '${clinic.clinicId}'`,
  ],
  ['an evaluation', () => `evaluation set tier = 'routine' where clinic_id = '${clinic.clinicId}'`],
  ['a decision', () => `decision set reason = 'x' where clinic_id = '${clinic.clinicId}'`],
  ['a signed plan', () => `plan_version set content = '{}' where id = '${record.planVersionId}'`],
  ['a check-in', () => `check_in set leg_pain = 0 where clinic_id = '${clinic.clinicId}'`],
  ['an addendum', () => `addendum set text = 'x' where clinic_id = '${clinic.clinicId}'`],
  ['a mark of error', () => `error_mark set reason = 'x' where clinic_id = '${clinic.clinicId}'`],
  ['the audit log', () => `audit_event set event = 'x' where clinic_id = '${clinic.clinicId}'`],
])('%s', (_what, change) => {
  const table = () => change().split(' ')[0] ?? '';
  const condition = () => change().split(' where ')[1] ?? '';

  test('cannot be changed, by nobody', async () => {
    expect(await attempt(owner, `update ${change()}`)).toBe(REFUSED);
    expect([REFUSED, NO_RIGHT]).toContain(await attempt(runtime, `update ${change()}`));
  });

  test('cannot be deleted, by nobody', async () => {
    const statement = `delete from ${table()} where ${condition()}`;
    expect(await attempt(owner, statement)).toBe(REFUSED);
    expect(await attempt(runtime, statement)).toBe(NO_RIGHT);
  });

  test('cannot be truncated, by nobody', async () => {
    expect(await attempt(owner, `truncate ${table()} cascade`)).toBe(REFUSED);
    expect(await attempt(runtime, `truncate ${table()} cascade`)).toBe(NO_RIGHT);
  });
});

test('a draft can still be changed: the guard is on the signature', async () => {
  const statement = `update assessment_section set data = '{"story": "x"}' where assessment_id = '${record.draftAssessmentId}'`;
  expect(await attempt(runtime, statement)).toBe(4);
});

test('a signed plan may become superseded, and nothing else of it may change on the way', async () => {
  const where = `where id = '${record.planVersionId}'`;
  expect(
    await attempt(runtime, `update plan_version set status = 'superseded', superseded_at = now() ${where}`),
  ).toBe(1);
  expect(await attempt(runtime, `update plan_version set status = 'draft' ${where}`)).toBe(REFUSED);
  expect(
    await attempt(runtime, `update plan_version set status = 'superseded', content = '{}' ${where}`),
  ).toBe(REFUSED);
});

test('a section cannot be slipped into a signed assessment', async () => {
  const statement = `insert into assessment_section (clinic_id, id, assessment_id, kind, data, version, saved_at, saved_by_id)
    values ('${clinic.clinicId}', uuidv7(), '${record.assessmentId}', 'follow_up', '{}', 1, now(), '${clinic.people.therapist.userId}')`;
  expect(await attempt(runtime, statement)).toBe(REFUSED);
});

test('an addendum or a mark belongs to something signed, and to its hash', async () => {
  const { clinicId, people } = clinic;
  const author = `now(), '${people.therapist.userId}', 'Nadia Test'`;
  const addendum = (assessmentId: string, hash: string, text = 'x') =>
    attempt(
      runtime,
      `insert into addendum (clinic_id, id, assessment_id, text, written_at, written_by_id, written_by_name, corrects_hash, content_hash)
       values ('${clinicId}', uuidv7(), '${assessmentId}', '${text}', ${author}, ${hash}, 'x')`,
    );
  const itsHash = `(select content_hash from assessment where id = '${record.assessmentId}')`;
  expect(await addendum(record.assessmentId, itsHash)).toBe(1);
  expect(await addendum(record.assessmentId, `'another'`)).toBe(REFUSED);
  expect(await addendum(record.draftAssessmentId, itsHash)).toBe(REFUSED);
  expect(await addendum(record.assessmentId, itsHash, '')).toBe(REFUSED);
  expect(await addendum(record.assessmentId, itsHash, 'x'.repeat(4001))).toBe(REFUSED);
  const mark = (withdraws: string, reason: string) =>
    attempt(
      runtime,
      `insert into error_mark (clinic_id, id, assessment_id, withdraws_id, reason, marked_at, marked_by_id, marked_by_name, corrects_hash, content_hash)
       values ('${clinicId}', uuidv7(), '${record.assessmentId}', ${withdraws}, '${reason}', ${author}, ${itsHash}, 'x')`,
    );
  expect(await mark('null', 'x')).toBe(1);
  expect(await mark('null', '')).toBe(REFUSED);
  // The mark of the follow-up is no mark of this assessment.
  expect(await mark(`'${record.markId}'`, 'x')).toBe(REFUSED);
});

test('an alert closes only with who was told and the outcome, and stays closed', async () => {
  const where = `where id = '${record.alertId}'`;
  const who = `closed_at = now(), closed_by_id = '${clinic.people.therapist.userId}'`;
  const close = `update alert set status = 'closed', ${who}`;
  expect(await attempt(runtime, `${close} ${where}`)).toBe(REFUSED);
  expect(await attempt(runtime, `${close}, told_whom = 'x', outcome = '' ${where}`)).toBe(REFUSED);
  expect(await attempt(runtime, `${close}, told_whom = 'x', outcome = 'y' ${where}`)).toBe(1);
  const { rows } = await owner.query('select status from alert where id = $1', [record.alertId]);
  expect(rows).toEqual([{ status: 'open' }]);
});
