import { beforeEach, expect, test } from 'vitest';
import { key, NOW, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { INTAKE, SCREEN_CLEAR } from '../testing/facts';
import { type Drafted, draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
});
const { owner } = connections();

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
const saveImpression = (data: unknown, baseVersion = 1) =>
  therapist().assessments.saveSection({
    assessmentId: drafted.assessmentId,
    patientId: drafted.patientId,
    section: 'impression',
    baseVersion,
    data,
    idempotencyKey: key(),
  });
const sign = (versions: Partial<ReturnType<typeof signing>['versions']> = {}) => {
  const request = signing(drafted.assessmentId);
  return therapist().assessments.sign({ ...request, versions: { ...request.versions, ...versions } });
};
const override = (reason: string) => ({
  decision: { kind: 'overridden', mechanism: 'sij_referral', reason },
});
const get = () => therapist().assessments.get({ assessmentId: drafted.assessmentId });
/** What no role of the application can do: a stored word changed behind its back. */
async function tamper() {
  await owner.query('alter table evaluation disable trigger all');
  await owner.query(
    `update evaluation set facts = jsonb_set(facts, '{intake,story}', '"Another story"') where assessment_id = $1`,
    [drafted.assessmentId],
  );
  await owner.query('alter table evaluation enable trigger all');
}
const EMERGENCY = { ...INTAKE, caudaEquina: { ...SCREEN_CLEAR, saddle: 'present', bladder: 'present' } };
const HANDED_OVER = {
  decision: { kind: 'accepted' },
  handOver: { toldWhom: 'Dr Example, emergency department', toldAt: '2026-03-10T10:40', how: 'phone' },
};
/** A hand-over that answers every emergency rule of the assessment as it stands. */
async function handedOver(other: Partial<typeof HANDED_OVER.handOver> = {}) {
  const { firstReading } = await get();
  const about = firstReading?.urgency.rules.filter(({ tier }) => tier === 'emergency').map(({ id }) => id);
  return { ...HANDED_OVER, handOver: { ...HANDED_OVER.handOver, ...other, about } };
}
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
  await saveImpression(override('Three of four tests'));
  await sign({ impression: 2 });
  expect((await get()).decision).toMatchObject({
    kind: 'overridden',
    mechanism: 'sij_referral',
    reason: 'Three of four tests',
  });
});

test('an override without a reason, and no decision at all, keep it from being signed', async () => {
  await saveImpression(override(' '));
  expect(codesOf(await sign({ impression: 2 }))).toEqual(['override_incomplete']);
  await saveImpression({}, 2);
  expect(codesOf(await sign({ impression: 3 }))).toEqual(['undecided']);
});

test('a signed assessment is checked against its signature whenever it is read', async () => {
  expect((await get()).assessment.verified).toBe(null);
  await saveImpression({ decision: { kind: 'accepted' }, texts: { plan: 'Rings on Friday.' } });
  await sign({ impression: 2 });
  expect((await get()).assessment.verified).toBe(true);
  await tamper();
  expect((await get()).assessment.verified).toBe(false);
});

test('a cauda equina question without an answer keeps it from being signed', async () => {
  const { bowel: _, ...unasked } = SCREEN_CLEAR;
  await saveIntake({ ...INTAKE, caudaEquina: unasked });
  expect(codesOf(await sign({ intake: 2 }))).toEqual(['screen_incomplete']);
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
  const answer = await other.as('therapist').assessments.sign({
    ...signing(assessmentId),
    versions: { intake: 0, exam: 0, imaging: 0, impression: 0 },
  });
  expect(codesOf(answer)).toContain('empty');
});

test('an emergency is signed only with its hand-over; then an alert stands open and no plan can be made', async () => {
  await saveIntake(EMERGENCY);
  expect(codesOf(await sign({ intake: 2 }))).toEqual(['emergency_not_handed_over']);
  const told = { toldWhom: 'Dr Example, emergency department', how: 'phone' };
  await saveImpression({ decision: { kind: 'accepted' }, handOver: told });
  expect(codesOf(await sign({ intake: 2, impression: 2 }))).toEqual(['emergency_not_handed_over']);
  await saveImpression(HANDED_OVER, 2);
  // It names nothing that it answers: the signs found may be others than those somebody was told of.
  expect(codesOf(await sign({ intake: 2, impression: 3 }))).toEqual(['emergency_not_handed_over']);
  const ahead = await handedOver({ toldAt: '2031-03-10T10:40' });
  await saveImpression(ahead, 3);
  expect(codesOf(await sign({ intake: 2, impression: 4 }))).toEqual(['emergency_not_handed_over']);
  await saveImpression(await handedOver(), 4);
  expect((await sign({ intake: 2, impression: 5 })).kind).toBe('signed');
  const alerts = await therapist().alerts.list({ status: 'open' });
  expect(alerts).toHaveLength(1);
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

test('an emergency raises its alert with the answer, not with the signature, and once', async () => {
  await saveIntake(EMERGENCY);
  const [alert] = await therapist().alerts.list({ status: 'open' });
  expect(alert).toMatchObject({ caseId: drafted.caseId, level: 'emergency', status: 'open' });
  await saveIntake({ ...EMERGENCY, story: 'more' }, 2);
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
  expect((await clinic.as('patient').my.today()).state).toBe('seek_care');
});

test('a slip of the hand takes its alert back at once; later, or once somebody was told, a person closes it', async () => {
  await saveIntake(EMERGENCY);
  await saveIntake(INTAKE, 2);
  expect(await therapist().alerts.list({ status: 'open' })).toEqual([]);
  expect(await therapist().alerts.list({ status: 'closed' })).toMatchObject([
    { toldWhom: 'Nobody', closedByName: 'Nadia Test' },
  ]);

  await saveIntake(EMERGENCY, 3);
  await saveImpression(await handedOver());
  await saveIntake(INTAKE, 4);
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
});

test('writing on neither touches the alert nor raises again what a person has dealt with; something new does', async () => {
  await saveIntake(EMERGENCY);
  await saveIntake({ ...EMERGENCY, story: 'more' }, 2);
  const [raised] = await therapist().alerts.list({ status: 'open' });
  expect(raised?.version).toBe(1);
  await therapist().alerts.close({
    alertId: raised?.alertId ?? '',
    baseVersion: 1,
    toldWhom: 'Spinal on-call',
    outcome: 'Seen the same evening.',
    idempotencyKey: key(),
  });
  await saveIntake({ ...EMERGENCY, story: 'and more' }, 3);
  expect(await therapist().alerts.list({ status: 'open' })).toEqual([]);
  const retention = { ...EMERGENCY.caudaEquina, bladderChanges: ['retention'] };
  await saveIntake({ ...EMERGENCY, caudaEquina: retention }, 4);
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
});

test('an alert that has stood for a while is not closed by a changed answer', async () => {
  await saveIntake(EMERGENCY);
  const later = clinic.as('therapist', new Date(NOW.getTime() + 16 * 60_000));
  await later.assessments.saveSection({
    assessmentId: drafted.assessmentId,
    patientId: drafted.patientId,
    section: 'intake',
    baseVersion: 2,
    data: INTAKE,
    idempotencyKey: key(),
  });
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
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
