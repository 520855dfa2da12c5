import { describe, expect, it } from 'vitest';
import { DN4 } from './dn4';
import { score } from './score';

const BY_ITEM = { ...DN4, asks: 'items' as const };
const items = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`item${index + 1}`, value]));

describe('DN4', () => {
  it.each([
    [items(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 'not_suggested', 0, 'not_suggested'],
    [items(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 10, 'neuropathic', 7, 'neuropathic'],
    [items(1, 1, 1, 0, 0, 0, 0, 0, 0, 0), 3, 'not_suggested', 3, 'neuropathic'],
    [items(1, 1, 0, 0, 0, 0, 0, 1, 1, 0), 4, 'neuropathic', 2, 'not_suggested'],
  ] as const)('%o is %i', (answers, total, band, interview, interviewBand) => {
    const scored = score(BY_ITEM, answers);
    expect(scored).toMatchObject({ total, band });
    expect(scored.subscales.interview).toMatchObject({ value: interview, band: interviewBand });
  });

  it('keeps the interview where nobody examined: not tested is not normal', () => {
    const scored = score(BY_ITEM, items(1, 1, 1, 1, 1, 0, 0));
    expect(scored).toMatchObject({ total: null, band: null, missing: ['item8', 'item9', 'item10'] });
    expect(scored.subscales.interview).toMatchObject({ value: 5, band: 'neuropathic' });
  });

  it('takes the totals alone', () => {
    expect(score(DN4, { total: 4, interview: 3 })).toMatchObject({ total: 4, band: 'neuropathic' });
    expect(score(DN4, { total: 2, interview: 6 }).reason).toBe('not_valid');
  });
});
