import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { score } from './score';
import { TSK_11 } from './tsk-11';

const BY_ITEM = { ...TSK_11, asks: 'items' as const };
const items = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`item${index + 1}`, value]));

describe('TSK-11', () => {
  it.each([
    [items(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 11, 'lower'],
    [items(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4), 44, 'higher'],
    [items(3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2), 28, 'lower'],
    [items(3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2), 29, 'higher'],
  ] as const)('%o is %i, %s', (answers, total, band) =>
    expect(score(BY_ITEM, answers)).toMatchObject({ total, band }),
  );

  it('lets the mean stand for one missing, and not for two', () => {
    const one = score(BY_ITEM, items(2, 2, 2, 2, 2, 3, 3, 3, 3, 3, null));
    expect(one.total).toBeCloseTo(27.5, 6);
    expect(one).toMatchObject({
      missing: ['item11'],
      band: 'lower',
      subscales: { total: { estimated: true } },
    });
    expect(score(BY_ITEM, items(2, 2, 2, 2, 2, 3, 3, 3, 3)).total).toBeNull();
  });

  it('has no score below eleven', () => expect(score(TSK_11, { total: 10 }).reason).toBe('not_valid'));

  it('calls a fall of four important, and under seven not to be told from error (Woby 2005)', () => {
    const verdict = (after: number) =>
      interpretChange(TSK_11, { total: 35 }, { total: after }, 'chronic_low_back_pain').verdict;
    expect(verdict(31)).toBe('within_error');
    expect(verdict(28)).toBe('improved_beyond_mcid');
    expect(verdict(39)).toBe('worse_beyond_mcid');
    expect(1.96 * Math.SQRT2 * 2.54).toBeCloseTo(7, 1);
  });
});
