import { describe, expect, it } from 'vitest';
import { S_LANSS } from './s-lanss';
import { score } from './score';

const BY_ITEM = { ...S_LANSS, asks: 'items' as const };
const items = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`item${index + 1}`, value]));

describe('S-LANSS', () => {
  it.each([
    [items(0, 0, 0, 0, 0, 0, 0), 0, 'not_suggested'],
    [items(1, 1, 1, 1, 1, 1, 1), 24, 'neuropathic'],
    // 5 + 3 + 3 is 11, just under; 5 + 5 + 2 is 12.
    [items(1, 0, 1, 0, 0, 0, 1), 11, 'not_suggested'],
    [items(1, 1, 0, 1, 0, 0, 0), 12, 'neuropathic'],
    [items(0, 0, 0, 0, 1, 0, 0), 1, 'not_suggested'],
    [items(0, 0, 0, 0, 0, 1, 0), 5, 'not_suggested'],
  ] as const)('%o is %i, %s', (answers, total, band) =>
    expect(score(BY_ITEM, answers)).toMatchObject({ total, band }),
  );

  it('needs all seven', () => {
    expect(score(BY_ITEM, items(1, 1, 1, 1, 1, 1))).toMatchObject({ total: null, missing: ['item7'] });
  });

  it.each([
    [11, 'not_suggested'],
    [12, 'neuropathic'],
  ] as const)('a total of %i is %s', (total, band) => expect(score(S_LANSS, { total }).band).toBe(band));
});
