import { beforeEach, describe, expect, test } from 'vitest';
import { callerAs, key, NOW, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { FOLLOW_UP, INTAKE } from '../testing/facts';
import { acceptReading, type Drafted, draftAssessment, signing, writeSignedPlan } from '../testing/record';

const { owner } = connections();
let clinic: TestClinic;
let record: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  record = await draftAssessment(therapist(), clinic.patientId);
  await therapist().assessments.sign(signing(record.assessmentId));
});

const therapist = (now?: Date) => clinic.as('therapist', now);
const LATER = new Date(NOW.getTime() + 60_000);
const addendum = (text: string, now?: Date) =>
  therapist(now).assessments.addAddendum({
    assessmentId: record.assessmentId,
    text,
    idempotencyKey: key(),
  });
const mark = (assessmentId: string, reason = 'Of another person.') =>
  therapist().assessments.markInError({ assessmentId, reason, idempotencyKey: key() });
const withdraw = (assessmentId: string, markId: string) =>
  therapist().assessments.withdrawMark({
    assessmentId,
    markId,
    reason: 'It was right.',
    idempotencyKey: key(),
  });
const get = (assessmentId = record.assessmentId) => therapist().assessments.get({ assessmentId });

/** A second signed assessment, a minute later: the other leg, and an onset of its own. */
async function signAnother(): Promise<string> {
  const started = await therapist(LATER).assessments.start({
    caseId: record.caseId,
    kind: 'reassessment',
    idempotencyKey: key(),
  });
  const { assessmentId } = started;
  await therapist(LATER).assessments.saveSection({
    assessmentId,
    patientId: record.patientId,
    section: 'intake',
    baseVersion: 0,
    data: {
      ...INTAKE,
      pain: { ...INTAKE.pain, legSide: 'right', nprsLegWorst: 1 },
      episode: { ...INTAKE.episode, legOnsetDate: '2026-03-01' },
    },
    idempotencyKey: key(),
  });
  await acceptReading(therapist(LATER), assessmentId, record.patientId);
  const signed = await therapist(LATER).assessments.sign({
    ...signing(assessmentId),
    versions: { intake: 1, exam: 0, imaging: 0, impression: 1 },
  });
  expect(signed.kind).toBe('signed');
  return assessmentId;
}

async function projection() {
  const { rows } = await owner.query(
    `select tier, reading_main, reading_sub, leg_side, onset_on::text, response_state, last_seen_on::text,
       next_due_on::text, recheck_due_on::text from patient_case where id = $1`,
    [record.caseId],
  );
  return rows[0];
}

describe('an addendum', () => {
  test('stands under the original, newest last, with who, when and its own hash', async () => {
    await addendum('Left was meant.');
    await addendum('  And the reflex was not tested. ', LATER);
    const { assessment, corrections } = await get();
    expect(assessment.verified).toBe(true);
    expect(corrections.addenda).toMatchObject([
      { text: 'Left was meant.', byName: 'Nadia Test', at: NOW.toISOString(), verified: true },
      { text: 'And the reflex was not tested.', at: LATER.toISOString(), verified: true },
    ]);
    expect(corrections.standingMarkId).toBeNull();
  });

  test.each([
    ['nothing', '   ', 'text.required'],
    ['too much', 'x'.repeat(4001), 'text.too_long'],
    ['a lone surrogate', 'a\ud800', 'text.malformed'],
  ])('of %s is refused at its field', async (_what, text, message) => {
    await expect(addendum(text)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['text'], message }] },
    });
    expect((await get()).corrections.addenda).toEqual([]);
  });

  test('of 4000 characters is kept whole', async () => {
    await addendum('x'.repeat(4000));
    expect((await get()).corrections.addenda[0]?.text).toHaveLength(4000);
  });

  test('twenty written at once all stay', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, place) => addendum(`Number ${place}.`)));
    const texts = (await get()).corrections.addenda.map(({ text }) => text);
    expect(texts.sort()).toEqual(Array.from({ length: 20 }, (_, place) => `Number ${place}.`).sort());
  });

  test('sent twice with one key is written once', async () => {
    const input = { assessmentId: record.assessmentId, text: 'Once.', idempotencyKey: key() };
    await Promise.all([
      therapist().assessments.addAddendum(input),
      therapist().assessments.addAddendum(input),
    ]);
    expect((await get()).corrections.addenda).toHaveLength(1);
  });

  test('belongs to no draft', async () => {
    const draft = await therapist().assessments.start({
      caseId: record.caseId,
      kind: 'reassessment',
      idempotencyKey: key(),
    });
    await expect(
      therapist().assessments.addAddendum({ ...draft, text: 'x', idempotencyKey: key() }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that was changed behind the back of the application is noticed on reading', async () => {
    await addendum('Left was meant.');
    await owner.query('begin');
    await owner.query('alter table addendum disable trigger append_only');
    await owner.query(`update addendum set text = 'Right was meant.' where assessment_id = $1`, [
      record.assessmentId,
    ]);
    await owner.query('alter table addendum enable trigger append_only');
    await owner.query('commit');
    expect((await get()).corrections.addenda).toMatchObject([{ verified: false }]);
  });
});

describe('entered in error', () => {
  test('an assessment stays readable, and the one before counts again until the mark is withdrawn', async () => {
    const before = await projection();
    const second = await signAnother();
    const withSecond = await projection();
    expect(withSecond).toMatchObject({ leg_side: 'right', onset_on: '2026-03-01' });
    expect(withSecond).not.toEqual(before);

    const { markId } = await mark(second);
    expect(await projection()).toEqual(before);
    const shown = await get(second);
    expect(shown.sections.intake.data.pain?.legSide).toBe('right');
    expect(shown.corrections).toMatchObject({
      standingMarkId: markId,
      marks: [
        { kind: 'entered_in_error', reason: 'Of another person.', byName: 'Nadia Test', verified: true },
      ],
    });
    const { reading, trend, assessments } = await therapist().cases.get({ caseId: record.caseId });
    expect(reading).toEqual((await get()).evaluation);
    expect(trend.map(({ legPain }) => legPain)).not.toContain(1);
    expect(assessments.find(({ assessmentId }) => assessmentId === second)?.inError).toMatchObject({
      reason: 'Of another person.',
    });

    await withdraw(second, markId);
    expect(await projection()).toEqual(withSecond);
    const { marks, standingMarkId } = (await get(second)).corrections;
    expect(standingMarkId).toBeNull();
    expect(marks.map(({ kind, verified }) => [kind, verified])).toEqual([
      ['entered_in_error', true],
      ['withdrawn', true],
    ]);
  });

  test('the only assessment leaves a case without a reading, and nothing to plan from', async () => {
    await mark(record.assessmentId);
    expect(await projection()).toMatchObject({
      tier: null,
      reading_main: null,
      reading_sub: null,
      leg_side: null,
      onset_on: null,
      last_seen_on: null,
    });
    const { reading } = await therapist().cases.get({ caseId: record.caseId });
    expect(reading).toBeNull();
    expect((await therapist().plans.get({ caseId: record.caseId })).proposal.kind).toBe('needs_clinician');
    const [row] = (await therapist().caseload.list({ scope: 'mine' })).rows;
    expect(row).toMatchObject({ caseId: record.caseId, reading: null, tier: null, trend: [] });
  });

  test('nothing is carried over from it', async () => {
    const draft = await therapist(LATER).assessments.start({
      caseId: record.caseId,
      kind: 'reassessment',
      idempotencyKey: key(),
    });
    expect((await get(draft.assessmentId)).previous).not.toBeNull();
    await mark(record.assessmentId);
    expect((await get(draft.assessmentId)).previous).toBeNull();
  });

  test('a follow-up no longer counts and stays in the history', async () => {
    const before = await projection();
    const { assessmentId } = await therapist(LATER).followUps.record({
      caseId: record.caseId,
      patientId: record.patientId,
      followUp: { ...FOLLOW_UP, legPain: 10 },
      idempotencyKey: key(),
    });
    const { markId } = await mark(assessmentId);
    expect(await projection()).toEqual(before);
    const { followUps, trend } = await therapist().cases.get({ caseId: record.caseId });
    expect(followUps).toMatchObject([{ assessmentId, corrections: { standingMarkId: markId } }]);
    expect(trend.map(({ legPain }) => legPain)).not.toContain(10);
    await withdraw(assessmentId, markId);
    expect(
      (await therapist().cases.get({ caseId: record.caseId })).followUps[0]?.corrections.standingMarkId,
    ).toBeNull();
  });

  test('a plan that rests on it says so, opens an alert, and its draft cannot be signed', async () => {
    const planVersionId = await writeSignedPlan(clinic, record);
    const { caseId } = record;
    const drafted = await therapist().plans.createDraft({ caseId, idempotencyKey: key() });
    if (drafted.kind !== 'draft') throw new Error(drafted.reason);
    await signAnother();
    await mark(record.assessmentId);
    const plan = await therapist().plans.get({ caseId });
    expect(plan.current).toMatchObject({ planVersionId, basisInError: true });
    expect(plan.draftBasisInError).toBe(true);
    expect(await therapist().alerts.list({ status: 'open' })).toMatchObject([
      { level: 'clinician_review', title: 'The plan rests on an assessment entered in error' },
    ]);
    const signed = await therapist().plans.sign({
      planVersionId: drafted.planVersionId,
      baseVersion: plan.draft?.version ?? 0,
      idempotencyKey: key(),
    });
    expect(signed).toMatchObject({ kind: 'blocked', reasons: [{ code: 'stale' }] });
  });

  test('the patient no longer sees a plan, and sees it again when the mark is withdrawn', async () => {
    const planVersionId = await writeSignedPlan(clinic, record);
    const patient = clinic.as('patient');
    const about = { planVersionId, reason: 'Of another person.' };
    expect((await patient.my.today()).state).toBe('plan');
    const { markId } = await therapist().plans.markInError({ ...about, idempotencyKey: key() });
    expect(await patient.my.today()).toMatchObject({ state: 'no_plan', planVersionId: null, items: [] });
    expect((await patient.my.understand()).education).toEqual([]);
    await expect(
      patient.my.markExercise({ planVersionId, exercise: 'N01', outcome: 'done', idempotencyKey: key() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { current, versions } = await therapist().plans.get({ caseId: record.caseId });
    expect(current).toBeNull();
    expect(versions).toMatchObject([{ planVersionId, inError: { reason: 'Of another person.' } }]);
    await therapist().plans.withdrawMark({ ...about, markId, idempotencyKey: key() });
    expect((await patient.my.today()).state).toBe('plan');
  });

  test('two people at once leave one mark, and one withdrawal', async () => {
    const marks = await Promise.allSettled(Array.from({ length: 8 }, () => mark(record.assessmentId)));
    expect(marks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { standingMarkId } = (await get()).corrections;
    if (!standingMarkId) throw new Error('no mark');
    const backs = await Promise.allSettled(
      Array.from({ length: 8 }, () => withdraw(record.assessmentId, standingMarkId)),
    );
    expect(backs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await get()).corrections.marks).toHaveLength(2);
  });

  test('asks for a reason, and for a mark of this very record', async () => {
    await expect(mark(record.assessmentId, ' ')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['reason'], message: 'text.required' }] },
    });
    const second = await signAnother();
    const { markId } = await mark(second);
    await expect(withdraw(record.assessmentId, markId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a plan takes an addendum, which the patient reads under it', async () => {
  const planVersionId = await writeSignedPlan(clinic, record);
  await therapist().plans.addAddendum({
    planVersionId,
    text: 'Twice a day, not ten times.',
    idempotencyKey: key(),
  });
  const { current } = await therapist().plans.get({ caseId: record.caseId });
  expect(current?.corrections.addenda).toMatchObject([
    { text: 'Twice a day, not ten times.', verified: true },
  ]);
  expect((await therapist().plans.version({ planVersionId })).corrections.addenda).toHaveLength(1);
  expect((await clinic.as('patient').my.today()).addenda).toMatchObject([
    { text: 'Twice a day, not ten times.', byName: 'Nadia Test' },
  ]);
});

test('a patient corrects nothing, an admin neither, and another clinic finds nothing', async () => {
  const input = { assessmentId: record.assessmentId, text: 'x', idempotencyKey: key() };
  for (const role of ['patient', 'admin'] as const) {
    await expect(clinic.as(role).assessments.addAddendum(input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      clinic.as(role).assessments.markInError({ ...input, reason: 'x', text: undefined } as never),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const other = callerAs((await openTestClinic()).people.therapist);
  await expect(other.assessments.addAddendum(input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(
    other.assessments.markInError({ assessmentId: record.assessmentId, reason: 'x', idempotencyKey: key() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('each correction is in the audit log, without its words', async () => {
  await addendum('Left was meant.');
  const { markId } = await mark(record.assessmentId);
  await withdraw(record.assessmentId, markId);
  const { rows } = await owner.query<{ event: string; detail: unknown }>(
    `select event, detail from audit_event where clinic_id = $1 and event in
       ('assessment.addendum_added', 'assessment.entered_in_error', 'assessment.error_withdrawn') order by written_at`,
    [clinic.clinicId],
  );
  expect(rows.map(({ event }) => event)).toEqual([
    'assessment.addendum_added',
    'assessment.entered_in_error',
    'assessment.error_withdrawn',
  ]);
  expect(JSON.stringify(rows)).not.toContain('Left');
});
