import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disconnect } from '../db';
import { Problem } from '../errors';
import { key, newPatient, openTestClinic, type TestClinic } from '../testing/clinic';
import { EXAM, INTAKE } from '../testing/facts';
import { type Drafted, draftAssessment } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeAll(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
});
afterAll(disconnect);

type Section = 'intake' | 'exam' | 'imaging';

async function save(section: Section, data: unknown, baseVersion: number, idempotencyKey = key()) {
  const { assessmentId, patientId } = drafted;
  return clinic
    .as('therapist')
    .assessments.saveSection({ assessmentId, patientId, section, baseVersion, data, idempotencyKey });
}
const sections = async () =>
  (await clinic.as('therapist').assessments.get({ assessmentId: drafted.assessmentId })).sections;

async function fieldsOf(attempt: Promise<unknown>) {
  const error: unknown = await attempt.then(
    () => null,
    (refused: unknown) => refused,
  );
  if (!(error instanceof Error)) throw new Error('was not refused');
  expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  return error.cause instanceof Problem ? error.cause.fields : null;
}

describe('input that cannot be stored is refused with its field, and nothing changes', () => {
  const imaging = (side: unknown) => ({
    status: 'done',
    findings: [{ level: 'L4-L5', finding: 'disc_extrusion', side }],
  });
  test.each<[string, Section, unknown, Record<string, string>]>([
    [
      'an unknown side',
      'exam',
      { neurology: { sensationAreas: [{ region: 'leg_lat', side: 'starboard', state: 'reduced' }] } },
      { 'exam.neurology.sensationAreas.0.side': 'side.unknown' },
    ],
    [
      'an unknown side of a finding',
      'imaging',
      imaging('starboard'),
      { 'imaging.findings.0.side': 'side.unknown' },
    ],
    [
      'strength 7',
      'exam',
      { neurology: { strength: { ankle_dorsiflexion: { right: '7' } } } },
      { 'exam.neurology.strength.ankle_dorsiflexion.right': 'strength.range' },
    ],
    [
      'an ankle–brachial index of 0',
      'exam',
      { vascular: { ankleBrachialIndex: { left: 0 } } },
      { 'exam.vascular.ankleBrachialIndex.left': 'number.range 0.1 3' },
    ],
    ['pain 11', 'intake', { pain: { nprsLegWorst: 11 } }, { 'intake.pain.nprsLegWorst': 'nprs.range' }],
    ['a NUL', 'intake', { story: 'a\u0000b' }, { 'intake.story': 'text.malformed' }],
    ['a lone surrogate', 'intake', { story: 'a\ud800b' }, { 'intake.story': 'text.malformed' }],
    ['too much text', 'exam', { notes: 'x'.repeat(20_001) }, { 'exam.notes': 'text.too_long' }],
    ['a field of our own making', 'exam', { signedBy: 'me' }, { 'exam.signedBy': 'value.unknown' }],
    ['no object', 'exam', 'text', { exam: 'value.invalid' }],
    ['nothing', 'exam', null, { exam: 'value.invalid' }],
    [
      'a day that does not exist',
      'intake',
      { episode: { onsetDate: '2026-02-30' } },
      { 'intake.episode.onsetDate': 'date.invalid' },
    ],
    [
      'a beginning that has not come yet',
      'intake',
      { episode: { onsetDate: '2999-01-01' } },
      { 'intake.episode.onsetDate': 'date.future' },
    ],
    [
      'an examination of tomorrow',
      'exam',
      { examinedOn: '2999-01-01' },
      { 'exam.examinedOn': 'date.future' },
    ],
    [
      'a scan of tomorrow',
      'imaging',
      { status: 'done', performedOn: '2999-01-01' },
      { 'imaging.performedOn': 'date.future' },
    ],
  ])('%s', async (_what, section, data, fields) => {
    const before = await sections();
    expect(await fieldsOf(save(section, data, before[section].version))).toEqual(fields);
    expect(await sections()).toEqual(before);
  });

  test('a prototype in disguise', async () => {
    const data: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    await fieldsOf(save('exam', data, 1));
    expect({}).not.toHaveProperty('polluted');
  });
});

test('text in any script comes back as it was typed', async () => {
  const story = 'Łódź, 下肢の痛み, ساق, 👩‍⚕️ — “leg”';
  const { intake } = await sections();
  await save('intake', { ...INTAKE, story }, intake.version);
  expect((await sections()).intake.data.story).toBe(story);
});

test('a save on an old version changes nothing and hands back what is there', async () => {
  const { exam } = await sections();
  const theirs = { ...EXAM, notes: 'theirs' };
  expect(await save('exam', theirs, exam.version)).toMatchObject({
    kind: 'saved',
    version: exam.version + 1,
  });
  const mine = await save('exam', { ...EXAM, notes: 'mine' }, exam.version);
  expect(mine).toMatchObject({
    kind: 'conflict',
    theirs: { data: { notes: 'theirs' }, version: exam.version + 1, byName: 'Nadia Test' },
  });
  expect((await sections()).exam.data.notes).toBe('theirs');
});

test('of eight writers on one version one wins and seven are told', async () => {
  const { exam } = await sections();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, writer) =>
      save('exam', { ...EXAM, notes: `writer ${writer}` }, exam.version),
    ),
  );
  const winners = answers.flatMap(({ kind }, writer) => (kind === 'saved' ? [writer] : []));
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === 'conflict')).toHaveLength(7);
  const after = await sections();
  expect(after.exam.version).toBe(exam.version + 1);
  expect(after.exam.data.notes).toBe(`writer ${winners[0]}`);
});

test('two people save different sections at the same moment', async () => {
  const before = await sections();
  const both = await Promise.all([
    save('intake', { ...INTAKE, story: 'one' }, before.intake.version),
    save('exam', { ...EXAM, notes: 'two' }, before.exam.version),
  ]);
  expect(both.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
});

test('the same submission sent ten times has one effect and ten equal answers', async () => {
  const { exam } = await sections();
  const idempotencyKey = key();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => save('exam', { ...EXAM, notes: 'once' }, exam.version, idempotencyKey)),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect((await sections()).exam.version).toBe(exam.version + 1);
});

test('a key does not serve for other content', async () => {
  const { exam } = await sections();
  const idempotencyKey = key();
  await save('exam', { ...EXAM, notes: 'first' }, exam.version, idempotencyKey);
  await expect(
    save('exam', { ...EXAM, notes: 'second' }, exam.version + 1, idempotencyKey),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('an assessment under the name of another patient is not found', async () => {
  const therapist = clinic.as('therapist');
  const other = await therapist.patients.create(newPatient());
  if (other.kind !== 'created') throw new Error('duplicate');
  const attempt = therapist.assessments.saveSection({
    assessmentId: drafted.assessmentId,
    patientId: other.patientId,
    section: 'intake',
    baseVersion: 1,
    data: {},
    idempotencyKey: key(),
  });
  await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
