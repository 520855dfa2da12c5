import { describe, expect, it } from 'vitest';
import { GROC } from './groc';
import { interpretChange } from './interpret-change';
import { score } from './score';

describe('global rating of change', () => {
  it.each([
    [-7, 'much_worse'],
    [-5, 'much_worse'],
    [-4, 'worse'],
    [-3, 'worse'],
    [-2, 'little_change'],
    [0, 'little_change'],
    [2, 'little_change'],
    [3, 'improved'],
    [4, 'improved'],
    [5, 'much_improved'],
    [7, 'much_improved'],
  ] as const)('%i is %s', (change, band) =>
    expect(score(GROC, { change })).toMatchObject({ total: change, band }),
  );

  it('tells no answer from no change', () => {
    expect(score(GROC, {})).toMatchObject({ total: null, band: null, missing: ['change'] });
    expect(score(GROC, { change: 8 }).reason).toBe('not_valid');
  });

  it('is a change itself: two of them are not subtracted', () => {
    expect(interpretChange(GROC, { change: 1 }, { change: 6 }, 'low_back_pain')).toMatchObject({
      verdict: null,
      reason: 'is_a_change_itself',
    });
  });
});
