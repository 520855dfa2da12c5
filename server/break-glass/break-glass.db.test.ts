import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '../auth/session';
import { addMembership } from '../team/add-membership';
import { actAs, callerAs, key, newEmail, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { type Drafted, draftAssessment, signing } from '../testing/record';

const { owner, runtime } = connections();
let clinic: TestClinic;
let drafted: Drafted;
let stranger: SignedIn;

beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
  const userId = await actAs(clinic.people.admin, async (action) => {
    const added = await addMembership(action, {
      email: newEmail('erik'),
      name: 'Erik Test',
      role: 'therapist',
    });
    await action.tx.membership.updateMany({
      where: { clinicId: clinic.clinicId, userId: added },
      data: { status: 'active' },
    });
    return added;
  });
  stranger = { ...clinic.people.therapist, sessionId: randomUUID(), userId, name: 'Erik Test' };
});

const outside = () => callerAs(stranger);
const open = (patientId = clinic.patientId) =>
  outside().breakGlass.open({
    patientId,
    reason: 'covering',
    note: 'Nadia is ill today.',
    idempotencyKey: key(),
  });
const read = () => outside().assessments.get({ assessmentId: drafted.assessmentId });

test('a therapist of the clinic who is not on the care team finds the name and nothing else', async () => {
  await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { rows } = await outside().patients.search({ query: 'Verwey' });
  expect(rows).toMatchObject([{ patientId: clinic.patientId, withinReach: false, openCaseId: null }]);
});

test('a record opened with a reason is read and written for an hour by the clock of the database', async () => {
  const before = Date.now();
  const { expiresAt } = await open();
  const minutes = (Date.parse(expiresAt) - before) / 60_000;
  expect(minutes).toBeGreaterThan(59);
  expect(minutes).toBeLessThan(61);
  expect((await read()).assessment.status).toBe('draft');
  expect((await outside().patients.get({ patientId: clinic.patientId })).openUntil).toBe(expiresAt);
  expect((await outside().cases.get({ caseId: drafted.caseId })).banner.openUntil).toBe(expiresAt);
  await owner.query(`alter table break_glass disable trigger all`);
  await owner.query(`update break_glass set expires_at = now() - interval '1 second' where user_id = $1`, [
    stranger.userId,
  ]);
  await owner.query(`alter table break_glass enable trigger all`);
  await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('whoever is put on the care team meanwhile has no hour to watch', async () => {
  await open();
  await clinic.as('admin').careTeam.add({
    patientId: clinic.patientId,
    userId: stranger.userId,
    idempotencyKey: key(),
  });
  expect((await outside().patients.get({ patientId: clinic.patientId })).openUntil).toBeNull();
  expect((await outside().cases.get({ caseId: drafted.caseId })).banner.openUntil).toBeNull();
});

test('it opens one patient, no second one, and nothing of another clinic', async () => {
  await open();
  const other = await openTestClinic();
  await expect(open(other.patientId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { rows } = await outside().patients.search({ query: '' });
  expect(rows.filter(({ withinReach }) => withinReach)).toHaveLength(1);
});

test('signing, opening a case, closing one and changing the care team are left to the care team', async () => {
  await open();
  const { caseId, assessmentId } = drafted;
  const refused = { code: 'NOT_FOUND' };
  await expect(outside().assessments.sign(signing(assessmentId))).rejects.toMatchObject(refused);
  await expect(
    outside().cases.close({ caseId, baseVersion: 1, reason: 'x', idempotencyKey: key() }),
  ).rejects.toMatchObject(refused);
  await expect(
    outside().careTeam.add({ patientId: clinic.patientId, userId: stranger.userId, idempotencyKey: key() }),
  ).rejects.toMatchObject(refused);
});

test('the owner finds it at once, and somebody else than who opened it looks at it, once and for good', async () => {
  const { breakGlassId } = await open();
  const list = () => clinic.as('admin').breakGlass.list({ reviewed: false });
  expect(await list()).toMatchObject([
    { byName: 'Erik Test', reason: 'covering', note: 'Nadia is ill today.' },
  ]);
  const review = (by: 'admin' | 'auditor') =>
    clinic.as(by).breakGlass.review({ breakGlassId, note: 'Holds.', idempotencyKey: key() });
  await review('auditor');
  expect(await list()).toEqual([]);
  await expect(review('admin')).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await clinic.as('admin').breakGlass.list({ reviewed: true })).toMatchObject([
    { reviewedByName: 'Vera Test', reviewNote: 'Holds.' },
  ]);
});

test('nobody looks at their own', async () => {
  const { breakGlassId } = await open();
  await owner.query(`update membership set role = 'admin' where user_id = $1`, [stranger.userId]);
  const asAdmin = callerAs({ ...stranger, role: 'admin' });
  await expect(
    asAdmin.breakGlass.review({ breakGlassId, note: 'Fine.', idempotencyKey: key() }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('the application cannot choose how long it lasts, nor for whom', async () => {
  const attempt = async (columns: string, values: string, parameters: string[]) => {
    await runtime.query('begin');
    await runtime.query(
      `select set_config('app.clinic_id', $1, true), set_config('app.user_id', $2, true), set_config('app.reach', 'clinic', true)`,
      [clinic.clinicId, stranger.userId],
    );
    const done = await runtime
      .query(
        `insert into break_glass (clinic_id, id, patient_id, user_id, reason, note${columns})
         values ($1, uuidv7(), $2, $3, 'other', 'x'${values})`,
        parameters,
      )
      .then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    await runtime.query('rollback');
    return done;
  };
  const own = [clinic.clinicId, clinic.patientId, stranger.userId];
  expect(await attempt('', '', own)).toBe('done');
  expect(await attempt(', expires_at', `, now() + interval '1 year'`, own)).toBe('42501');
  expect(await attempt('', '', [clinic.clinicId, clinic.patientId, clinic.people.admin.userId])).toBe(
    '42501',
  );
});
