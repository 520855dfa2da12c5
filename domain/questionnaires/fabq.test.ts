import { describe, expect, it } from 'vitest';
import { FABQ } from './fabq';
import { interpretChange } from './interpret-change';
import { score } from './score';

const BY_ITEM = { ...FABQ, asks: 'items' as const };
/** All sixteen with one value, but for what is given by number. */
const items = (value: number, others: Record<number, number | null> = {}) =>
  Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [
      `item${index + 1}`,
      index + 1 in others ? others[index + 1] : value,
    ]),
  );

describe('FABQ', () => {
  it.each([
    [items(0), 0, 0],
    [items(6), 24, 42],
    [items(0, { 2: 3, 5: 4, 6: 5, 15: 6 }), 7, 11],
    // Items 1, 8, 13, 14 and 16 are not scored.
    [items(0, { 1: 6, 8: 6, 13: 6, 14: 6, 16: 6 }), 0, 0],
  ])('%o', (answers, physicalActivity, work) => {
    const { total, reason, subscales } = score(BY_ITEM, answers);
    expect({ total, reason }).toEqual({ total: null, reason: 'scored_in_parts' });
    expect(subscales.physicalActivity?.value).toBe(physicalActivity);
    expect(subscales.work?.value).toBe(work);
  });

  it('needs all items of a part, and only those', () => {
    const { subscales, missing } = score(BY_ITEM, items(2, { 1: null, 7: null }));
    expect(missing).toEqual(['item7']);
    expect(subscales.work?.value).toBeNull();
    expect(subscales.physicalActivity?.value).toBe(8);
    expect(score(BY_ITEM, {}).reason).toBe('too_few_answers');
  });

  it.each([
    ['physicalActivity', 14, 'lower'],
    ['physicalActivity', 15, 'higher'],
    ['work', 29, 'lower'],
    ['work', 30, 'higher'],
  ] as const)('%s %i is %s', (scale, value, band) =>
    expect(score(FABQ, { [scale]: value }).subscales[scale]?.band).toBe(band),
  );

  it('judges each part by its own numbers (Monticone 2020)', () => {
    const verdict = (scale: string, after: number) =>
      interpretChange(FABQ, { [scale]: 20 }, { [scale]: after }, 'chronic_low_back_pain', scale).verdict;
    expect(verdict('physicalActivity', 16)).toBe('improved_beyond_mcid');
    expect(verdict('physicalActivity', 17)).toBe('within_error');
    expect(verdict('work', 13)).toBe('improved_beyond_mcid');
    expect(verdict('work', 14)).toBe('improved_below_mcid');
    expect(interpretChange(FABQ, { work: 20 }, { work: 9 }, 'chronic_low_back_pain').scale).toBe(
      'physicalActivity',
    );
  });
});
