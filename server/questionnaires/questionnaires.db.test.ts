import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, NOW, openTestClinic, type TestClinic, TODAY } from '../testing/clinic';
import { CHECK_IN, MOOD_LOW } from '../testing/facts';
import { type Drafted, draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
  await clinic.as('therapist').assessments.sign(signing(drafted.assessmentId));
});
afterAll(disconnect);

const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const therapist = (now = NOW) => clinic.as('therapist', now);
const patient = (now = NOW) => clinic.as('patient', now);
const send = (
  answers: Record<string, unknown>,
  questionnaire: 'phq-4' | 'psfs' | 'nprs-leg' = 'phq-4',
  now = NOW,
) => patient(now).my.sendAnswers({ questionnaire, answers, idempotencyKey: key() });
const rowOf = async (questionnaire: string, now = NOW) =>
  (await therapist(now).questionnaires.ofCase({ caseId: drafted.caseId })).rows.find(
    (row) => row.questionnaire === questionnaire,
  );
const WELL = { nervous: 0, worrying: 0, interest: 0, down: 0 };

test('a patient is handed the set of the first day, and what was answered is not asked again', async () => {
  const ids = async () => (await patient().my.questions()).map(({ questionnaire }) => questionnaire);
  expect(await ids()).toEqual(['nprs-leg', 'nprs-back', 'rmdq-24', 'psfs', 'phq-4']);
  const { next, words } = await send(WELL);
  expect(words).toEqual([]);
  expect(next?.questionnaire).toBe('nprs-leg');
  expect(await ids()).not.toContain('phq-4');
});

test('answers are scored at once and kept with the questions as they were asked; nobody sends the patient a score', async () => {
  const answer = await send({ ...WELL, nervous: 2, worrying: 1 });
  expect(answer).not.toHaveProperty('score');
  const row = await rowOf('phq-4');
  expect(row?.responses).toMatchObject([
    { on: TODAY, enteredBy: 'patient', scales: [{ id: 'total', value: 3, band: 'Mild distress' }, {}, {}] },
  ]);
});

test('a positive mood screen tells the patient what to do and opens an alert due in two weeks', async () => {
  const { words, urgent } = await send(MOOD_LOW);
  expect(words.join(' ')).toContain('your mood may be low');
  expect(urgent).toBe(false);
  const [alert] = await therapist().alerts.list({ status: 'open' });
  expect(alert).toMatchObject({ level: 'clinician_review', dueAt: later(14).toISOString() });
  expect(alert?.title).toContain('answers that ask for help');
  expect((await rowOf('phq-4'))?.responses[0]?.safety[0]).toContain('Screen for low mood positive');
});

test('half filled: each missing answer is named at its field, nothing is stored, and what was begun is still there', async () => {
  const half = { nervous: 3, worrying: 3 };
  await patient().my.keepAnswers({ questionnaire: 'phq-4', answers: half, idempotencyKey: key() });
  await expect(send(half)).rejects.toMatchObject({
    cause: { fields: { 'answers.interest': 'choice.required', 'answers.down': 'choice.required' } },
  });
  expect((await rowOf('phq-4'))?.responses).toEqual([]);
  expect((await patient(later(1)).my.questionnaire({ questionnaire: 'phq-4' })).begun).toEqual(half);
  const due = (await therapist().questionnaires.ofCase({ caseId: drafted.caseId })).due;
  expect(due.find(({ questionnaire }) => questionnaire === 'phq-4')?.begunAt).toBe(NOW.toISOString());
});

test('an answer out of its range or an unknown question is refused by name', async () => {
  await expect(send({ ...WELL, nervous: 7 })).rejects.toMatchObject({
    cause: { fields: { 'answers.nervous': 'number.range' } },
  });
  await expect(send({ ...WELL, extra: 1 })).rejects.toMatchObject({
    cause: { fields: { 'answers.extra': 'value.unknown' } },
  });
  await expect(
    patient().my.keepAnswers({
      questionnaire: 'phq-4',
      answers: { a: 'x'.repeat(5000) },
      idempotencyKey: key(),
    }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('sent twice has one effect and one answer, and the draft is gone', async () => {
  await patient().my.keepAnswers({ questionnaire: 'phq-4', answers: MOOD_LOW, idempotencyKey: key() });
  const input = { questionnaire: 'phq-4', answers: MOOD_LOW, idempotencyKey: key() } as const;
  const [first, second] = await Promise.all([
    patient().my.sendAnswers(input),
    patient().my.sendAnswers(input),
  ]);
  expect(second).toEqual(first);
  expect((await rowOf('phq-4'))?.responses).toHaveLength(1);
  expect(await therapist().alerts.list({ status: 'open' })).toHaveLength(1);
  expect((await patient().my.questionnaire({ questionnaire: 'phq-4' })).begun).toEqual({});
});

test('the activities of last time are there to be rated again, and the change is judged by published thresholds', async () => {
  await send({ activities: [{ activity: 'Walk the dog', score: 3 }] }, 'psfs');
  const week6 = later(42);
  expect((await patient(week6).my.questionnaire({ questionnaire: 'psfs' })).begun).toEqual({
    activities: [{ activity: 'Walk the dog', score: null }],
  });
  await send({ activities: [{ activity: 'Walk the dog', score: 6 }] }, 'psfs', week6);
  expect((await rowOf('psfs', week6))?.change).toMatchObject({
    verdict: 'improved_beyond_mcid',
    improvement: 3,
    population: 'physiotherapy',
  });
});

test('a therapist enters the total of an instrument whose wording is not ours; a patient is never shown it', async () => {
  await therapist().questionnaires.record({
    caseId: drafted.caseId,
    questionnaire: 'odi',
    answers: { total: 42 },
    idempotencyKey: key(),
  });
  expect((await rowOf('odi'))?.responses).toMatchObject([
    { enteredBy: 'therapist', scales: [{ value: 42 }] },
  ]);
  await expect(patient().my.questionnaire({ questionnaire: 'odi' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(
    therapist().questionnaires.record({
      caseId: drafted.caseId,
      questionnaire: 'odi',
      answers: { total: 142 },
      idempotencyKey: key(),
    }),
  ).rejects.toMatchObject({ cause: { fields: { 'answers.total': 'number.range 0 100' } } });
});

test('while an emergency is open the patient is asked nothing, and a closed case takes no answers', async () => {
  await patient().my.checkIn({
    checkIn: { ...CHECK_IN, danger: { ...CHECK_IN.danger, saddle: 'yes' } },
    idempotencyKey: key(),
  });
  expect(await patient().my.questions()).toEqual([]);
});

/** Invented wording: the real one is not ours to show. */
const MADE_UP = Array.from({ length: 7 }, (_, index) => `Made-up question ${index + 1}? | No | Yes`).join(
  '\n',
);
const recordText = (change: object = {}) =>
  clinic.as('admin').questionnaires.recordText({
    questionnaire: 's-lanss',
    licenceNumber: 'L-77',
    licenceHolder: 'Test Publisher',
    validUntil: null,
    instructions: '',
    wording: MADE_UP,
    ownQuestion: '',
    ownIsAboutSelfHarm: false,
    idempotencyKey: key(),
    ...change,
  });
const shown = () => therapist().questionnaires.get({ caseId: drafted.caseId, questionnaire: 's-lanss' });

test('with a recorded licence an instrument is asked by its items, and after it runs out by totals again', async () => {
  expect((await shown()).questionnaire.asks).toBe('totals');
  await recordText();
  expect((await shown()).questionnaire).toMatchObject({
    asks: 'items',
    items: [{ text: 'Made-up question 1?' }, {}, {}, {}, {}, {}, {}],
  });
  await clinic.as('admin').questionnaires.withdrawText({ questionnaire: 's-lanss', idempotencyKey: key() });
  expect((await shown()).questionnaire.asks).toBe('totals');
  await expect(recordText({ validUntil: '2020-01-01' })).rejects.toMatchObject({
    cause: { fields: { validUntil: 'wording.lines' } },
  });
});

test('wording without a licence, or with lines that do not fit, is refused at its field', async () => {
  await expect(recordText({ licenceNumber: ' ' })).rejects.toMatchObject({
    cause: { fields: { licenceNumber: 'text.required' } },
  });
  await expect(recordText({ wording: 'One line only | No | Yes' })).rejects.toMatchObject({
    cause: { fields: { wording: 'wording.lines' } },
  });
  expect((await shown()).questionnaire.asks).toBe('totals');
});

test('a question of the clinic about self-harm opens the crisis path: an emergency alert, and words for the patient', async () => {
  await recordText({
    questionnaire: 'phq-4',
    ownQuestion: 'Have you thought of hurting yourself? | No | Sometimes | Often',
    ownIsAboutSelfHarm: true,
  });
  const { words, urgent } = await send({ ...WELL, clinic_own: 1 });
  expect(urgent).toBe(true);
  expect(words.join(' ')).toContain('You do not have to face this alone');
  expect(await therapist().alerts.list({ status: 'open' })).toMatchObject([{ level: 'emergency' }]);
});
