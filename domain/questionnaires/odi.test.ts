import { describe, expect, it } from 'vitest';
import { interpretChange, type Population } from './interpret-change';
import { ODI } from './odi';
import { score } from './score';

const BY_ITEM = { ...ODI, asks: 'items' as const };
const sections = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`section${index + 1}`, value]));

describe('Oswestry by its sections', () => {
  it.each([
    ['least', sections(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0],
    ['most', sections(5, 5, 5, 5, 5, 5, 5, 5, 5, 5), 100],
    // The worked examples that are printed with the form: 16 of 50, and 16 of 45 with a section left out.
    ['16 of 50', sections(2, 2, 2, 2, 2, 2, 2, 2, 0, 0), 32],
    ['16 of 45', sections(2, 2, 2, 2, 2, 2, 2, null, 2, 0), 35.555_555],
    ['16 of 40', sections(2, 2, 2, 2, 2, 2, 2, null, null, 2), 40],
  ])('%s', (_, answers, percent) => expect(score(BY_ITEM, answers).total).toBeCloseTo(percent, 4));

  it('gives no score with fewer than eight, and names the gaps', () => {
    expect(score(BY_ITEM, sections(5, 5, 5, 5, 5, 5, 5))).toMatchObject({
      total: null,
      missing: ['section8', 'section9', 'section10'],
      reason: 'too_few_answers',
    });
  });
});

describe('Oswestry by its total', () => {
  it.each([
    [0, 'minimal'],
    [20, 'minimal'],
    [20.5, 'moderate'],
    [40, 'moderate'],
    [41, 'severe'],
    [60, 'severe'],
    [61, 'very_severe'],
    [81, 'extreme'],
    [100, 'extreme'],
  ] as const)('%f %% is %s', (total, band) => expect(score(ODI, { total })).toMatchObject({ total, band }));

  it('does not take a total of too few sections', () => {
    expect(score(ODI, { total: 30, answeredItems: 8 }).total).toBe(30);
    expect(score(ODI, { total: 30, answeredItems: 7 })).toMatchObject({
      total: null,
      reason: 'too_few_answers',
    });
  });

  it('takes sections only where they are asked', () => {
    expect(score(ODI, sections(1, 1))).toMatchObject({
      reason: 'unknown_item',
      refused: ['section1', 'section2'],
    });
  });

  it.each([
    // 30 % of 40 is 12, more than the 10 points.
    [40, 30, 'low_back_pain', 'improved_below_mcid'],
    [40, 28, 'low_back_pain', 'improved_beyond_mcid'],
    [30, 20, 'low_back_pain', 'improved_beyond_mcid'],
    [30, 19, 'physiotherapy', 'improved_below_mcid'],
    [30, 22, 'stenosis', 'within_error'],
    [30, 20, 'stenosis', 'improved_beyond_mcid'],
    [50, 35, 'surgery', 'within_error'],
    [50, 32, 'surgery', 'improved_beyond_mcid'],
    [30, 48, 'surgery', 'worse_beyond_mcid'],
    [50, 10, 'sciatica', null],
  ] as [number, number, Population, string | null][])(
    '%i to %i in %s: %s',
    (before, after, population, expected) =>
      expect(interpretChange(ODI, { total: before }, { total: after }, population).verdict).toBe(expected),
  );
});
