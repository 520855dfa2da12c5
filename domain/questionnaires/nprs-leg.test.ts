import { describe, expect, it } from 'vitest';
import { answerSchemaOf } from './answer-schema';
import { interpretChange, type Population } from './interpret-change';
import { NPRS_LEG } from './nprs-leg';
import { score } from './score';

const average = (average7d: number) => ({ average7d, worst24h: average7d });
const verdict = (before: number, after: number, population: Population) =>
  interpretChange(NPRS_LEG, average(before), average(after), population).verdict;

describe('leg pain 0–10', () => {
  it.each([0, 4, 10])('is the number itself: %i', (pain) => {
    expect(score(NPRS_LEG, average(pain))).toMatchObject({ total: pain, reason: null, missing: [] });
  });

  it('keeps the worst of 24 hours, which the gates read, when the average was not asked', () => {
    const { total, reason, missing, subscales } = score(NPRS_LEG, { worst24h: 8 });
    expect({ total, reason, missing }).toEqual({
      total: null,
      reason: 'too_few_answers',
      missing: ['average7d'],
    });
    expect(subscales.worst24h?.value).toBe(8);
  });

  it.each([-1, 11, 4.5, '5', Number.NaN])('refuses %s with the message of the forms', (pain) => {
    const { error } = answerSchemaOf(NPRS_LEG).safeParse({ worst24h: pain });
    expect(error?.issues.map(({ message }) => message)).toEqual(['nprs.range']);
    expect(score(NPRS_LEG, { average7d: 5, worst24h: pain })).toMatchObject({
      total: null,
      reason: 'not_valid',
      refused: ['worst24h'],
    });
  });
});

describe('change of leg pain', () => {
  it.each([
    // Two points and 30 % (Ostelo 2008): 2 of 6 is 33 %, 2 of 8 is 25 %.
    [6, 4, 'low_back_pain', 'improved_beyond_mcid'],
    [8, 6, 'low_back_pain', 'improved_below_mcid'],
    [8, 5, 'low_back_pain', 'improved_beyond_mcid'],
    // One point is within the detectable change of 2 (Childs 2005).
    [6, 5, 'low_back_pain', 'within_error'],
    [5, 6, 'low_back_pain', 'within_error'],
    [5, 7, 'low_back_pain', 'worse_beyond_mcid'],
    // A rise of two is important whatever its share of the baseline.
    [8, 10, 'low_back_pain', 'worse_beyond_mcid'],
    // Under 4: 1.5 points and 30 % (§5.3).
    [3, 1, 'low_back_pain', 'improved_beyond_mcid'],
    // Sciatica asks for three points.
    [6, 4, 'sciatica', 'improved_below_mcid'],
    [6, 3, 'sciatica', 'improved_beyond_mcid'],
    // After surgery 3.2 is important and 3.7 detectable: three points are neither, four are both.
    [9, 6, 'surgery', 'within_error'],
    [9, 5, 'surgery', 'improved_beyond_mcid'],
    // In stenosis only the error is known: 2.3.
    [8, 6, 'stenosis', 'within_error'],
    [8, 4, 'stenosis', null],
    [6, 2, 'chronic_low_back_pain', null],
  ] as const)('%i to %i in %s: %s', (before, after, population, expected) =>
    expect(verdict(before, after, population)).toBe(expected),
  );

  it('gives the numbers and where they are from', () => {
    expect(interpretChange(NPRS_LEG, average(9), average(7), 'low_back_pain')).toMatchObject({
      before: 9,
      after: 7,
      improvement: 2,
      needed: expect.closeTo(2.7, 6),
      mcid: { value: 2, grade: 'found', source: expect.stringContaining('Ostelo 2008') },
      mdc: { value: 2, grade: 'found', source: expect.stringContaining('Childs 2005') },
    });
  });

  it('judges the worst of 24 hours when asked to', () => {
    const change = interpretChange(NPRS_LEG, { worst24h: 9 }, { worst24h: 5 }, 'low_back_pain', 'worst24h');
    expect(change).toMatchObject({ verdict: 'improved_beyond_mcid', scale: 'worst24h' });
  });

  it('says nothing without both numbers', () => {
    expect(interpretChange(NPRS_LEG, average(9), {}, 'low_back_pain')).toMatchObject({
      verdict: null,
      reason: 'no_score',
      after: null,
    });
    expect(interpretChange(NPRS_LEG, average(9), average(1), 'low_back_pain', 'leg').reason).toBe(
      'unknown_scale',
    );
  });
});
