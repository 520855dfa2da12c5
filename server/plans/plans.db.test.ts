import { afterAll, beforeEach, expect, test } from 'vitest';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent } from '@/domain/plan/plan';
import { disconnect } from '../db';
import { key, openTestClinic, type TestClinic } from '../testing/clinic';
import { CHECK_IN, INTAKE } from '../testing/facts';
import { acceptReading, type Drafted, draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
});
afterAll(disconnect);

const plans = () => clinic.as('therapist').plans;
const createDraft = () => plans().createDraft({ caseId: drafted.caseId, idempotencyKey: key() });
const get = () => plans().get({ caseId: drafted.caseId });
const signAssessment = () => clinic.as('therapist').assessments.sign(signing(drafted.assessmentId));
/** A re-assessment of which only the story was taken. */
async function signStoryOnly(assessmentId: string) {
  await acceptReading(clinic.as('therapist'), assessmentId, drafted.patientId);
  const versions = { intake: 1, exam: 0, imaging: 0, impression: 1 };
  return clinic.as('therapist').assessments.sign({ ...signing(assessmentId), versions });
}

async function draftOf() {
  const { draft } = await get();
  if (!draft) throw new Error('no draft');
  return draft;
}
const save = (planVersionId: string, baseVersion: number, content: PlanContent) =>
  plans().saveDraft({ planVersionId, baseVersion, content, idempotencyKey: key() });
const sign = (planVersionId: string, baseVersion: number) =>
  plans().sign({ planVersionId, baseVersion, idempotencyKey: key() });

/** A re-assessment with the usual story, not signed yet. */
async function reassess(): Promise<string> {
  const { assessmentId } = await clinic
    .as('therapist')
    .assessments.start({ caseId: drafted.caseId, kind: 'reassessment', idempotencyKey: key() });
  await clinic.as('therapist').assessments.saveSection({
    assessmentId,
    patientId: drafted.patientId,
    section: 'intake',
    baseVersion: 0,
    data: INTAKE,
    idempotencyKey: key(),
  });
  return assessmentId;
}

test('there is no plan before an assessment is signed', async () => {
  expect(await createDraft()).toMatchObject({ kind: 'locked' });
  expect((await get()).proposal).toMatchObject({ kind: 'needs_clinician' });
});

test('a plan is drafted, changed, signed and shown to the patient; the next one supersedes it', async () => {
  await signAssessment();
  expect((await createDraft()).kind).toBe('draft');
  expect((await createDraft()).kind).toBe('draft');
  const first = await draftOf();
  expect(first).toMatchObject({ number: 1, status: 'draft', version: 1 });
  expect((await clinic.as('patient').my.today()).state).toBe('no_plan');

  const content = { ...first.content, messageToPatient: 'Little and often.' };
  expect(await save(first.planVersionId, 1, content)).toMatchObject({ kind: 'saved', version: 2 });
  expect(await save(first.planVersionId, 1, first.content)).toMatchObject({
    kind: 'conflict',
    theirs: { data: { messageToPatient: 'Little and often.' }, version: 2, byName: 'Nadia Test' },
  });
  expect(await sign(first.planVersionId, 1)).toMatchObject({ kind: 'blocked', reasons: [{ code: 'stale' }] });
  expect((await sign(first.planVersionId, 2)).kind).toBe('signed');
  expect(await clinic.as('patient').my.today()).toMatchObject({
    state: 'plan',
    messageToPatient: 'Little and often.',
  });
  await expect(save(first.planVersionId, 2, content)).rejects.toMatchObject({ code: 'CONFLICT' });

  await createDraft();
  const second = await draftOf();
  expect(second).toMatchObject({ number: 2, content: { messageToPatient: 'Little and often.' } });
  await sign(second.planVersionId, 1);
  const { current, versions } = await get();
  expect(current?.planVersionId).toBe(second.planVersionId);
  expect(versions.map(({ number, status }) => [number, status])).toEqual([
    [2, 'signed'],
    [1, 'superseded'],
  ]);
  expect(await plans().version({ planVersionId: first.planVersionId })).toMatchObject({
    caseId: drafted.caseId,
    plan: { number: 1, status: 'superseded', content: { messageToPatient: 'Little and often.' } },
  });
});

test('a draft comes with what speaks against each exercise; it agrees with the check at signing', async () => {
  await signAssessment();
  expect((await get()).standing).toBeNull();
  await createDraft();
  const { draft, standing } = await get();
  if (!draft || !standing) throw new Error('no draft');
  const now = standing[draft.content.phase].against;
  for (const { exercise } of [...draft.content.items, ...draft.content.extras]) {
    expect(now[exercise]).toBeUndefined();
  }
  // A tensioner needs low irritability, phase 3 and two green weeks on sliders (IL04).
  expect(now.N05?.join(' ')).toContain('IL04');
});

test('with an emergency open the plan says so', async () => {
  await signAssessment();
  await createDraft();
  const draft = await draftOf();
  await sign(draft.planVersionId, 1);
  expect(await get()).toMatchObject({ open: true, emergencyOpen: false });
  await clinic.as('patient').my.checkIn({
    checkIn: { ...CHECK_IN, danger: { ...CHECK_IN.danger, saddle: 'yes' } },
    idempotencyKey: key(),
  });
  expect(await get()).toMatchObject({
    emergencyOpen: true,
    proposal: { kind: 'locked', interlock: 'IL01' },
    current: { planVersionId: draft.planVersionId },
  });
});

test('an exercise that an interlock blocks keeps the plan from being signed', async () => {
  await signAssessment();
  await createDraft();
  const draft = await draftOf();
  const [item] = draft.content.items;
  if (!item) throw new Error('an empty plan');
  // A tensioner needs low irritability, phase 3 and two green weeks on sliders (IL04).
  await save(draft.planVersionId, 1, { ...draft.content, items: [{ ...item, exercise: 'N05' }] });
  const answer = await sign(draft.planVersionId, 2);
  expect(answer.kind).toBe('blocked');
  expect((await get()).current).toBeNull();
});

test('a draft from before the last assessment is drafted anew, not signed', async () => {
  await signAssessment();
  await createDraft();
  const old = await draftOf();
  const assessmentId = await reassess();
  expect((await signStoryOnly(assessmentId)).kind).toBe('signed');
  expect(await sign(old.planVersionId, 1)).toMatchObject({ kind: 'blocked', reasons: [{ code: 'stale' }] });
  await createDraft();
  const renewed = await draftOf();
  expect(renewed.planVersionId).toBe(old.planVersionId);
  expect((await sign(renewed.planVersionId, renewed.version)).kind).toBe('signed');
});

test('an edited draft is never overwritten by a newer assessment: both are shown, and what is chosen goes on', async () => {
  await signAssessment();
  await createDraft();
  const old = await draftOf();
  const words = 'Ring me if the foot gets weaker.';
  await save(old.planVersionId, 1, { ...old.content, messageToPatient: words });
  const assessmentId = await reassess();
  await signStoryOnly(assessmentId);
  await createDraft();
  const kept = await draftOf();
  expect(kept.content.messageToPatient).toBe(words);
  expect((await get()).regenerated).toMatchObject({
    was: { messageToPatient: '' },
    would: { messageToPatient: '' },
  });
  expect(await sign(kept.planVersionId, kept.version)).toMatchObject({ reasons: [{ code: 'stale' }] });
  const adopt = (version: number, content = kept.content) =>
    plans().adopt({
      planVersionId: kept.planVersionId,
      baseVersion: version,
      content,
      idempotencyKey: key(),
    });
  expect((await adopt(kept.version - 1)).kind).toBe('conflict');
  const made = { ...kept.content, precautions: ['Made up.'] };
  expect((await adopt(kept.version, made)).kind).toBe('saved');
  const adopted = await draftOf();
  expect(adopted.content.messageToPatient).toBe(words);
  expect(adopted.content.precautions).not.toContain('Made up.');
  expect((await get()).regenerated).toBeNull();
  expect((await sign(adopted.planVersionId, adopted.version)).kind).toBe('signed');
});

test('bad content is refused at its field', async () => {
  await signAssessment();
  await createDraft();
  const draft = await draftOf();
  const content = { ...draft.content, goals: Array.from({ length: 9 }, () => 'walk') };
  const error = await save(draft.planVersionId, 1, content).catch((refused: unknown) => refused);
  expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  expect(String((error as Error).message)).toContain('goals');
});

test('an interlock is set aside only by words, only where that is allowed, and the signed plan says so', async () => {
  await signAssessment();
  await createDraft();
  const draft = await draftOf();
  const [item] = draft.content.items;
  if (!item) throw new Error('an empty plan');
  const with_ = (setAside: { interlock: string; reason: string }[]) => ({
    ...draft.content,
    items: [...draft.content.items.slice(1), { ...item, exercise: 'N05' as const, setAside }],
  });
  // IL04 may be set aside by a clinician; N05 also belongs to a later phase, which no reason moves.
  await save(draft.planVersionId, 1, with_([{ interlock: 'IL04', reason: 'Two green weeks on sliders.' }]));
  const refused = await sign(draft.planVersionId, 2);
  expect(refused.kind === 'blocked' && refused.reasons.map(({ text }) => text).join(' ')).toMatch(/phase/);
  expect((await get()).current).toBeNull();
});

test('with an overdue neurological recheck a plan may step back, not on, and the draft stays as it is', async () => {
  await signAssessment();
  await createDraft();
  const first = await draftOf();
  const later = { ...first.content, phase: 'P1' as const };
  await save(first.planVersionId, 1, later);
  expect((await sign(first.planVersionId, 2)).kind).toBe('signed');
  const recheck = (await get()).current?.content.schedule.find(({ kind }) => kind === 'neuro_recheck')?.due;
  if (!recheck) throw new Error('no recheck planned');
  const overdue = new Date(Date.parse(`${recheck}T10:00:00Z`) + 5 * 86_400_000);
  const late = clinic.as('therapist', overdue).plans;
  await late.createDraft({ caseId: drafted.caseId, idempotencyKey: key() });
  const draft = (await late.get({ caseId: drafted.caseId })).draft;
  if (!draft) throw new Error('no draft');
  const onwards = { ...draft.content, phase: 'P2' as const };
  await late.saveDraft({
    planVersionId: draft.planVersionId,
    baseVersion: draft.version,
    content: onwards,
    idempotencyKey: key(),
  });
  const answer = await late.sign({
    planVersionId: draft.planVersionId,
    baseVersion: draft.version + 1,
    idempotencyKey: key(),
  });
  expect(answer.kind === 'blocked' && answer.reasons.map(({ code }) => code)).toContain('IL17');
  expect((await late.get({ caseId: drafted.caseId })).draft?.content.phase).toBe('P2');
});

test('a retired exercise keeps its place on an old plan, and on a new one it is refused by name', async () => {
  await signAssessment();
  await createDraft();
  const draft = await draftOf();
  const [item] = draft.content.items;
  if (!item) throw new Error('an empty plan');
  expect((await sign(draft.planVersionId, 1)).kind).toBe('signed');
  const record: { retired?: string } = EXERCISES[item.exercise];
  record.retired = 'a test has retired it.';
  try {
    const shown = await plans().version({ planVersionId: draft.planVersionId });
    expect(shown.plan.content.items).toEqual(draft.content.items);
    await createDraft();
    const next = await draftOf();
    const answer = await sign(next.planVersionId, next.version);
    expect(answer.kind === 'blocked' && answer.reasons.map(({ text }) => text).join(' ')).toContain(
      'No longer in the library',
    );
  } finally {
    delete record.retired;
  }
});
