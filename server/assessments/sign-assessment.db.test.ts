import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, NOW, openTestClinic, type TestClinic } from '../testing/clinic';
import { INTAKE, SCREEN_CLEAR } from '../testing/facts';
import { type Drafted, draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
});
afterAll(disconnect);

const therapist = () => clinic.as('therapist');
const saveIntake = (data: unknown, baseVersion = 1) =>
  therapist().assessments.saveSection({
    assessmentId: drafted.assessmentId,
    patientId: drafted.patientId,
    section: 'intake',
    baseVersion,
    data,
    idempotencyKey: key(),
  });
const sign = (overrides: Partial<ReturnType<typeof signing>> & { handOver?: object } = {}) =>
  therapist().assessments.sign({ ...signing(drafted.assessmentId), ...overrides } as ReturnType<
    typeof signing
  >);
const get = () => therapist().assessments.get({ assessmentId: drafted.assessmentId });
const codesOf = (answer: Awaited<ReturnType<typeof sign>>) =>
  answer.kind === 'blocked' ? answer.reasons.map(({ code }) => code) : [];

test('a signed assessment keeps its evaluation, decision, signer and time', async () => {
  const answer = await sign();
  expect(answer.kind).toBe('signed');
  const { assessment, evaluation, decision } = await get();
  expect(assessment).toMatchObject({
    status: 'signed',
    signedAt: NOW.toISOString(),
    signedByName: 'Nadia Test',
  });
  expect(answer.kind === 'signed' && answer.evaluation).toEqual(evaluation);
  expect(decision).toMatchObject({ kind: 'accepted', mechanism: null });
});

test('an override is kept with its mechanism and reason', async () => {
  await sign({
    decision: { kind: 'overridden', mechanism: 'sij_referral', reason: 'Three of four tests' },
  } as object);
  expect((await get()).decision).toMatchObject({
    kind: 'overridden',
    mechanism: 'sij_referral',
    reason: 'Three of four tests',
  });
});

test('an override without a reason is refused', async () => {
  const attempt = sign({
    decision: { kind: 'overridden', mechanism: 'sij_referral', reason: ' ' },
  } as object);
  await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a cauda equina question without an answer keeps it from being signed', async () => {
  const { bowel: _, ...unasked } = SCREEN_CLEAR;
  await saveIntake({ ...INTAKE, caudaEquina: unasked });
  expect(codesOf(await sign({ versions: { intake: 2, exam: 1, imaging: 1 } }))).toEqual([
    'screen_incomplete',
  ]);
  expect((await get()).assessment.status).toBe('draft');
});

test('a version the therapist has not seen keeps it from being signed', async () => {
  await saveIntake({ ...INTAKE, story: 'changed meanwhile' });
  expect(codesOf(await sign())).toEqual(['stale']);
});

test('an empty assessment is not signed', async () => {
  const other = await openTestClinic();
  const { assessmentId } = await other
    .as('therapist')
    .cases.open({ patientId: other.patientId, idempotencyKey: key() });
  const answer = await other
    .as('therapist')
    .assessments.sign({ ...signing(assessmentId), versions: { intake: 0, exam: 0, imaging: 0 } });
  expect(codesOf(answer)).toContain('empty');
});

test('an emergency is signed only with its hand-over; then an alert stands open and no plan can be made', async () => {
  await saveIntake({ ...INTAKE, caudaEquina: { ...SCREEN_CLEAR, saddle: 'present', bladder: 'present' } });
  const versions = { intake: 2, exam: 1, imaging: 1 };
  expect(codesOf(await sign({ versions }))).toEqual(['emergency_not_handed_over']);
  const handOver = { toldWhom: 'Dr Example, emergency department', how: 'phone', note: '' };
  expect((await sign({ versions, handOver })).kind).toBe('signed');
  const [alert] = await therapist().alerts.list({ status: 'open' });
  expect(alert).toMatchObject({
    caseId: drafted.caseId,
    level: 'emergency',
    tone: 'danger',
    ownerName: 'Nadia Test',
    dueAt: NOW.toISOString(),
  });
  const draft = await therapist().plans.createDraft({ caseId: drafted.caseId, idempotencyKey: key() });
  expect(draft.kind).toBe('locked');
  const list = await therapist().caseload.list({ scope: 'mine' });
  expect(list.counts.redAlerts).toBe(1);
  expect(list.rows[0]).toMatchObject({
    why: { kind: 'red_alert', tone: 'danger' },
    action: { kind: 'act_now' },
  });
});

test('nothing is half written when signing fails at its last step', async () => {
  const before = await get();
  const caller = therapist();
  // The name of the signer is read late: without the membership row the transaction has to undo everything.
  const { actAs } = await import('../testing/clinic');
  const { signAssessment } = await import('./sign-assessment');
  const stranger = { clinicId: clinic.clinicId, userId: crypto.randomUUID() };
  const attempt = actAs(stranger, (action) => signAssessment(action, signing(drafted.assessmentId)));
  await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const after = await caller.assessments.get({ assessmentId: drafted.assessmentId });
  expect(after).toEqual(before);
});

test('signing and saving at the same moment: the signature covers what is stored', async () => {
  const [saved, signed] = await Promise.allSettled([
    saveIntake({ ...INTAKE, story: 'at the last moment' }),
    sign(),
  ]);
  const { assessment, sections } = await get();
  const kept = saved.status === 'fulfilled' && saved.value.kind === 'saved';
  if (assessment.status === 'signed') {
    expect(kept).toBe(false);
    expect(sections.intake.data.story).toBe(INTAKE.story);
  } else {
    expect(kept).toBe(true);
    expect(signed.status === 'fulfilled' && signed.value.kind).toBe('blocked');
  }
});

test('a signed assessment cannot be saved, signed again or restarted as a second draft', async () => {
  await sign();
  await expect(saveIntake(INTAKE)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(sign()).rejects.toMatchObject({ code: 'CONFLICT' });
  const start = () =>
    therapist().assessments.start({ caseId: drafted.caseId, kind: 'reassessment', idempotencyKey: key() });
  const first = await start();
  expect((await start()).assessmentId).toBe(first.assessmentId);
  const again = await therapist().assessments.get({ assessmentId: first.assessmentId });
  expect(again.previous?.intake.story).toBe(INTAKE.story);
});
