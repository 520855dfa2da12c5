import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { PHQ_4 } from './phq-4';
import { safetyOf } from './safety-of';
import { score } from './score';

const answered = (nervous: number, worrying: number, interest: number, down: number) => ({
  nervous,
  worrying,
  interest,
  down,
});
const opened = (answers: unknown) => safetyOf(PHQ_4, answers).findings.map(({ path }) => path);

describe('PHQ-4', () => {
  it.each([
    [answered(0, 0, 0, 0), 0, 'none', 0, 0],
    [answered(1, 1, 0, 0), 2, 'none', 0, 2],
    [answered(1, 1, 1, 0), 3, 'mild', 1, 2],
    [answered(1, 1, 1, 2), 5, 'mild', 3, 2],
    [answered(2, 1, 1, 2), 6, 'moderate', 3, 3],
    [answered(2, 2, 2, 2), 8, 'moderate', 4, 4],
    [answered(3, 2, 2, 2), 9, 'severe', 4, 5],
    [answered(3, 3, 3, 3), 12, 'severe', 6, 6],
  ] as const)('%o is %i, %s', (answers, total, band, depression, anxiety) => {
    const scored = score(PHQ_4, answers);
    expect(scored).toMatchObject({ total, band, missing: [], reason: null });
    expect(scored.subscales.depression?.value).toBe(depression);
    expect(scored.subscales.anxiety?.value).toBe(anxiety);
  });

  it('gives no total with a question missing, but the part that is complete', () => {
    const { total, band, missing, reason, subscales } = score(PHQ_4, { nervous: 3, worrying: 3, down: 0 });
    expect({ total, band, missing, reason }).toEqual({
      total: null,
      band: null,
      missing: ['interest'],
      reason: 'too_few_answers',
    });
    expect(subscales.anxiety?.value).toBe(6);
    expect(subscales.depression?.value).toBeNull();
  });

  it('judges no change of one person: no threshold was found', () => {
    const change = interpretChange(PHQ_4, answered(3, 3, 3, 3), answered(0, 0, 0, 0), 'low_back_pain');
    expect(change).toMatchObject({ verdict: null, reason: 'no_mcid_for_population', improvement: 12 });
  });
});

describe('safety of the PHQ-4', () => {
  it.each([
    [answered(0, 0, 0, 0), []],
    [answered(1, 1, 1, 1), []],
    [answered(0, 0, 1, 2), ['low_mood']],
    [answered(2, 1, 0, 0), ['worry']],
    [answered(2, 1, 1, 2), ['distress', 'low_mood', 'worry']],
    [answered(2, 2, 2, 0), ['distress', 'worry']],
  ])('%o opens %o', (answers, paths) => expect(opened(answers)).toEqual(paths));

  it('opens on what was answered, and names what is still open', () => {
    const reading = safetyOf(PHQ_4, { down: 3 });
    expect(reading.findings).toMatchObject([
      { path: 'low_mood', from: 'depression', tier: 'soon', withinDays: 14 },
    ]);
    expect(reading.unanswered.toSorted()).toEqual(['interest', 'nervous', 'worrying']);
  });

  it('opens also where scoring refuses the response', () => {
    const answers = { ...answered(0, 0, 3, 3), stray: 1 };
    expect(score(PHQ_4, answers).reason).toBe('unknown_item');
    expect(opened(answers)).toEqual(['distress', 'low_mood']);
    expect(safetyOf(PHQ_4, { ...answered(0, 0, 3, 3), down: 9 }).unanswered).toEqual(['down']);
  });

  it('never reads silence as no danger', () => {
    for (const answers of [{}, null, undefined, 'none', []])
      expect(safetyOf(PHQ_4, answers)).toMatchObject({
        findings: [],
        unanswered: expect.arrayContaining(['nervous', 'worrying', 'interest', 'down']),
      });
  });
});
