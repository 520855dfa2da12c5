import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { SBI } from './sbi';
import { score } from './score';

const BY_ITEM = { ...SBI, asks: 'items' as const };
const items = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`item${index + 1}`, value]));

describe('Sciatica Bothersomeness Index', () => {
  it.each([
    [items(0, 0, 0, 0), 0],
    [items(6, 6, 6, 6), 24],
    [items(5, 3, 2, 4), 14],
  ])('%o is %i', (answers, total) =>
    expect(score(BY_ITEM, answers)).toMatchObject({ total, subscales: { total: { estimated: false } } }),
  );

  it('lets the mean of three stand for one missing, and says so; not for two', () => {
    expect(score(BY_ITEM, items(5, null, 3, 4))).toMatchObject({
      total: 16,
      missing: ['item2'],
      subscales: { total: { estimated: true } },
    });
    expect(score(BY_ITEM, items(5, null, 3, null))).toMatchObject({
      total: null,
      missing: ['item2', 'item4'],
    });
  });

  it.each([
    [6, 'success'],
    [6.5, 'success'],
    [7, 'bothered'],
  ] as const)('%f is %s (Haugen 2011)', (total, band) => expect(score(SBI, { total }).band).toBe(band));

  it('knows the measurement error, 22 %% of 24 points, and no important change', () => {
    const change = (after: number) => interpretChange(SBI, { total: 15 }, { total: after }, 'sciatica');
    expect(change(10).verdict).toBe('within_error');
    expect(change(9)).toMatchObject({ verdict: null, reason: 'no_mcid_for_population' });
    expect(change(9).mdc?.value).toBeCloseTo(0.22 * 24, 1);
  });
});
