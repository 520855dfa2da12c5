import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../../evaluate-case';
import type { Grading } from '../../evaluation';
import type { Exam } from '../../exam/schema';
import { factsSchema } from '../../facts';
import type { Imaging } from '../../imaging/schema';
import type { Intake } from '../../intake/schema';

const AS_OF = '2026-11-20';

function grade(
  id: Grading['id'],
  intake: Intake,
  exam: Exam = {},
  imaging: Imaging = {},
): Grading['grade'] | undefined {
  const facts = factsSchema.parse({ person: { ageYears: 45, sex: null }, intake, exam, imaging });
  return evaluateCore(facts, AS_OF).gradings.find((one) => one.id === id)?.grade;
}

const BAND: Intake = {
  episode: { manner: 'after_lifting_or_bending' },
  pain: { legSide: 'left', legPain: 'present', path: 'line', belowKnee: 'present' },
};
const LOSS: Exam = { neurology: { sensation: { L5: { left: { pinprick: 'reduced' } } } } };
const ROOT: Imaging = {
  status: 'done',
  findings: [{ level: 'L4-L5', finding: 'disc_extrusion', side: 'left', rootContact: 'compression' }],
};

/** Finnerup 2016 and Schmid 2023, as specification §2.3 puts them. */
describe('grading of neuropathic pain', () => {
  it.each([
    ['cannot_grade', {}, {}, {}],
    ['cannot_grade', { pain: BAND.pain }, {}, {}],
    ['unlikely', { ...BAND, pain: { ...BAND.pain, path: 'moves' } }, {}, {}],
    ['possible', BAND, {}, {}],
    ['probable', BAND, LOSS, {}],
    ['definite', BAND, LOSS, ROOT],
    ['possible', BAND, {}, ROOT],
  ] as [Grading['grade'], Intake, Exam, Imaging][])('%s', (expected, intake, exam, imaging) => {
    expect(grade('neuropathic', intake, exam, imaging)).toBe(expected);
  });
});

const WIDE: Intake = { episode: { onsetDate: '2026-01-01' }, symptoms: { widespreadPain: 'present' } };
const EVOKED: Exam = { sensitisation: { allodyniaOrHyperalgesia: 'present' } };

/** Kosek 2021, as specification §2.4 puts it: acute is not allowed, evoked tests not done cannot be graded. */
describe('grading of nociplastic pain', () => {
  it.each([
    ['cannot_grade', { symptoms: WIDE.symptoms }, EVOKED],
    ['unlikely', { ...WIDE, episode: { onsetDate: '2026-10-20' } }, EVOKED],
    ['cannot_grade', WIDE, {}],
    ['unlikely', WIDE, { sensitisation: { allodyniaOrHyperalgesia: 'absent' } }],
    ['possible', WIDE, EVOKED],
    [
      'probable',
      {
        ...WIDE,
        pain: { lightTouchPainful: 'present' },
        symptoms: { widespreadPain: 'present', sleepDisturbed: 'present' },
      },
      EVOKED,
    ],
  ] as [Grading['grade'], Intake, Exam][])('%s', (expected, intake, exam) => {
    expect(grade('nociplastic', intake, exam)).toBe(expected);
  });
});

describe('Quebec category', () => {
  it.each([
    ['1', { pain: { backPain: 'present', legPain: 'absent', legSide: 'none' } }, {}, {}],
    ['2', { pain: { legPain: 'present', legSide: 'left', belowKnee: 'absent' } }, {}, {}],
    ['3', BAND, {}, {}],
    ['4', BAND, LOSS, {}],
    ['6', BAND, LOSS, ROOT],
    ['cannot_grade', {}, {}, {}],
  ] as [Grading['grade'], Intake, Exam, Imaging][])('%s', (expected, intake, exam, imaging) => {
    expect(grade('quebec', intake, exam, imaging)).toBe(expected);
  });
});

describe('outlook', () => {
  const outlook = (intake: Intake) =>
    evaluateCore(
      factsSchema.parse({ person: { ageYears: 45, sex: null }, intake, exam: {}, imaging: {} }),
      AS_OF,
    ).prognosis;

  it('is good when short and nothing slows it, guarded later, poor with many drivers, none without a date', () => {
    expect(outlook({ episode: { onsetDate: '2026-11-01' } }).outlook).toBe('good');
    expect(outlook({ episode: { onsetDate: '2026-08-01' } }).outlook).toBe('guarded');
    expect(outlook({ episode: { onsetDate: '2026-08-01' }, goals: { confidence: 2 } }).outlook).toBe('poor');
    expect(outlook({}).outlook).toBe('unknown');
    expect(
      outlook({ goals: { fearOfMovement: 'present', lessActive: 'present', confidence: 1 } }).outlook,
    ).toBe('poor');
  });

  it('never promises', () => {
    for (const date of ['2026-11-01', '2026-08-01', undefined])
      expect(outlook(date ? { episode: { onsetDate: date } } : {}).text).not.toMatch(
        /\bwill (?:get|be|recover|improve)\b/,
      );
  });
});
