import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, NOW, openTestClinic, type TestClinic, TODAY } from '../testing/clinic';
import { CHECK_IN, FOLLOW_UP, SCREEN_CLEAR } from '../testing/facts';
import { type Drafted, draftAssessment, signing, writeSignedPlan } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
let planVersionId: string;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
  await clinic.as('therapist').assessments.sign(signing(drafted.assessmentId));
  planVersionId = await writeSignedPlan(clinic, drafted);
});
afterAll(disconnect);

const therapist = () => clinic.as('therapist');
const patient = (now = NOW) => clinic.as('patient', now);
const checkIn = (change: Partial<typeof CHECK_IN> = {}, now = NOW) =>
  patient(now).my.checkIn({ checkIn: { ...CHECK_IN, ...change }, idempotencyKey: key() });
const danger = (question: keyof typeof CHECK_IN.danger, answer: 'yes' | 'not_sure') => ({
  danger: { ...CHECK_IN.danger, [question]: answer },
});

test('a patient sees the signed plan and marks an exercise, and may think better of it the same day', async () => {
  expect(await patient().my.today()).toMatchObject({
    state: 'plan',
    planVersionId,
    today: TODAY,
    hour: 10,
    clinicPhone: '01 555 0100',
    therapistName: 'Nadia Test',
    items: [{ exercise: 'N01', outcomeToday: null }],
    nextReviewOn: '2026-03-17',
  });
  const mark = (outcome: 'done' | 'partly') =>
    patient().my.markExercise({ planVersionId, exercise: 'N01', outcome, idempotencyKey: key() });
  await mark('done');
  await mark('partly');
  expect((await patient().my.today()).items[0]?.outcomeToday).toBe('partly');
  expect((await patient().my.progress()).adherence).toEqual([{ on: TODAY, doneShare: 0.5 }]);
});

test('an exercise that is not on the plan, or another plan, cannot be marked', async () => {
  const mark = (plan: string, exercise: 'N01' | 'C01') =>
    patient().my.markExercise({ planVersionId: plan, exercise, outcome: 'done', idempotencyKey: key() });
  await expect(mark(planVersionId, 'C01')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(mark(key(), 'N01')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test.each(['saddle', 'bladder', 'bowel'] as const)(
  'a yes to %s is an emergency: the exercises are hidden, an alert runs, nothing goes on until it is closed',
  async (question) => {
    const { verdict, advice } = await checkIn(danger(question, 'yes'));
    expect(verdict.level).toBe('emergency');
    expect(advice[0]).toContain('emergency department');
    const today = await patient().my.today();
    expect(today).toMatchObject({ state: 'seek_care', items: [], extras: [], planVersionId: null });
    expect(today.lockedBecause).not.toBeNull();
    await expect(
      patient().my.markExercise({ planVersionId, exercise: 'N01', outcome: 'done', idempotencyKey: key() }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const { caseId } = drafted;
    expect((await therapist().plans.createDraft({ caseId, idempotencyKey: key() })).kind).toBe('locked');
    expect((await therapist().plans.get({ caseId })).proposal).toMatchObject({
      kind: 'locked',
      interlock: 'IL01',
    });

    const [alert] = await therapist().alerts.list({ status: 'open' });
    if (!alert) throw new Error('no alert');
    expect(alert).toMatchObject({ level: 'emergency', ownerName: 'Nadia Test', dueAt: NOW.toISOString() });
    const close = { alertId: alert.alertId, baseVersion: alert.version, idempotencyKey: key() };
    await expect(
      therapist().alerts.close({ ...close, toldWhom: ' ', outcome: 'seen' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await therapist().alerts.close({ ...close, toldWhom: 'Dr Example', outcome: 'Seen, MRI clear' });
    expect((await patient().my.today()).state).toBe('plan');
    const [closed] = await therapist().alerts.list({ status: 'closed' });
    expect(closed).toMatchObject({
      closedByName: 'Nadia Test',
      toldWhom: 'Dr Example',
      outcome: 'Seen, MRI clear',
    });
  },
);

test('"not sure" counts as yes', async () => {
  expect((await checkIn(danger('saddle', 'not_sure'))).verdict.level).toBe('emergency');
});

test('fever is for the same day: the alert is due by the end of the day in Dublin, the plan stays', async () => {
  expect((await checkIn(danger('fever', 'yes'))).verdict.level).toBe('same_day');
  const [alert] = await therapist().alerts.list({ status: 'open' });
  expect(alert).toMatchObject({ level: 'same_day', dueAt: '2026-03-11T00:00:00.000Z' });
  expect((await patient().my.today()).state).toBe('plan');
});

test('a check-in that says worse brings the case up the list until somebody has seen the patient', async () => {
  const why = async () => (await therapist().caseload.list({ scope: 'mine' })).rows[0]?.why.kind;
  expect(await why()).toBe('on_track');
  await checkIn({ change: 'worse' });
  expect(await why()).toBe('checked_in_worse');
  const [alert] = await therapist().alerts.list({ status: 'open' });
  await therapist().alerts.close({
    alertId: alert?.alertId ?? '',
    baseVersion: alert?.version ?? 0,
    toldWhom: 'Patient, by phone',
    outcome: 'Dose halved',
    idempotencyKey: key(),
  });
  const tomorrow = new Date(NOW.getTime() + 86_400_000);
  await clinic.as('therapist', tomorrow).followUps.record({
    caseId: drafted.caseId,
    patientId: drafted.patientId,
    followUp: FOLLOW_UP,
    idempotencyKey: key(),
  });
  expect(await why()).toBe('on_track');
});

test('the same check-in sent ten times at once is one check-in and one alert', async () => {
  const input = { checkIn: { ...CHECK_IN, ...danger('bladder', 'yes') }, idempotencyKey: key() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => patient().my.checkIn(input)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
  expect((await therapist().cases.get({ caseId: drafted.caseId })).checkIns).toHaveLength(1);
});

test('a check-in without all danger answers is not accepted', async () => {
  const { fever: _, ...rest } = CHECK_IN.danger;
  const attempt = patient().my.checkIn({
    checkIn: { ...CHECK_IN, danger: rest } as typeof CHECK_IN,
    idempotencyKey: key(),
  });
  await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a positive answer at a follow-up is an emergency too', async () => {
  const { verdict, responseState } = await therapist().followUps.record({
    caseId: drafted.caseId,
    patientId: drafted.patientId,
    followUp: { ...FOLLOW_UP, caudaEquina: { ...SCREEN_CLEAR, bladder: 'present' } },
    idempotencyKey: key(),
  });
  expect(verdict.level).toBe('emergency');
  expect(responseState).toBe('RED_FLAG_NEW');
  expect((await patient().my.today()).state).toBe('seek_care');
});

test('leg pain two points above the last known is looked at, at a visit as at a check-in', async () => {
  await checkIn({ legPain: 4 });
  const { verdict } = await therapist().followUps.record({
    caseId: drafted.caseId,
    patientId: drafted.patientId,
    followUp: { ...FOLLOW_UP, legPain: 6 },
    idempotencyKey: key(),
  });
  expect(verdict).toEqual({ level: 'clinician_review', reasons: ['Leg pain up from 4 to 6 out of 10'] });
});

test('a patient sees nothing before a plan is signed, and nothing of a draft', async () => {
  const other = await openTestClinic();
  await draftAssessment(other.as('therapist'), other.patientId);
  expect(await other.as('patient').my.today()).toMatchObject({ state: 'no_plan', items: [] });
  expect(await other.as('patient').my.understand()).toEqual({ education: [] });
});
