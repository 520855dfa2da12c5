import { describe, expect, it } from 'vitest';
import { score } from './score';
import { riskOf, START_BACK } from './start-back';

const BY_ITEM = { ...START_BACK, asks: 'items' as const };
const items = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`item${index + 1}`, value]));

describe('STarT Back by its items', () => {
  it.each([
    [items(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 0, 'low'],
    // "Moderately" bothersome is no point, "very much" and "extremely" are one.
    [items(0, 0, 0, 0, 0, 0, 0, 0, 2), 0, 0, 'low'],
    [items(0, 0, 0, 0, 0, 0, 0, 0, 3), 1, 1, 'low'],
    [items(0, 0, 0, 0, 1, 1, 1, 0, 0), 3, 3, 'low'],
    [items(1, 1, 1, 1, 0, 0, 0, 0, 0), 4, 0, 'medium'],
    [items(1, 1, 1, 1, 1, 1, 1, 0, 0), 7, 3, 'medium'],
    [items(0, 0, 0, 0, 1, 1, 1, 1, 0), 4, 4, 'high'],
    [items(1, 1, 1, 1, 1, 1, 1, 1, 4), 9, 5, 'high'],
  ] as const)('%o', (answers, total, distress, band) => {
    const scored = score(BY_ITEM, answers);
    expect(scored).toMatchObject({ total, band });
    expect(scored.subscales.distress?.value).toBe(distress);
  });

  it('gives no risk with an item missing', () => {
    expect(score(BY_ITEM, items(1, 1, 1, 1, null, 1, 1, 1, 4))).toMatchObject({
      total: null,
      band: null,
      missing: ['item5'],
    });
  });
});

describe('STarT Back by its totals', () => {
  it.each([
    [{ total: 3, distress: 3 }, 'low'],
    [{ total: 3 }, 'low'],
    [{ total: 4, distress: 3 }, 'medium'],
    [{ total: 4, distress: 4 }, 'high'],
    [{ total: 6 }, null],
  ] as const)('%o is %s', (answers, band) => expect(score(START_BACK, answers).band).toBe(band));

  it('refuses a part that is more than the whole: the two were swapped', () => {
    expect(score(START_BACK, { total: 2, distress: 5 })).toMatchObject({
      band: null,
      reason: 'not_valid',
      refused: ['distress'],
    });
  });

  it('names the risk with literal words', () => {
    const risk: 'low' | 'medium' | 'high' | null = score(START_BACK, { total: 1 }).band;
    expect(risk).toBe('low');
    expect(riskOf(null, 5)).toBeNull();
  });
});
