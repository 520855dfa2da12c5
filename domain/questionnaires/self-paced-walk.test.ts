import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { score } from './score';
import { SELF_PACED_WALK } from './self-paced-walk';

const walked = (metres: number, minutes: number) => ({ metres, minutes, stoppedFor: 1 });
const verdict = (before: number, after: number) =>
  interpretChange(SELF_PACED_WALK, walked(before, 5), walked(after, 5), 'stenosis').verdict;

describe('self-paced walk', () => {
  it.each([
    [0, 0],
    [250.5, 4.5],
    [2000, 30],
  ])('is metres and minutes: %f m, %f min', (metres, minutes) => {
    const { total, subscales } = score(SELF_PACED_WALK, walked(metres, minutes));
    expect(total).toBe(metres);
    expect(subscales.minutes?.value).toBe(minutes);
  });

  it('has no distance where none was taken, and ends at 30 minutes', () => {
    expect(score(SELF_PACED_WALK, { minutes: 12 })).toMatchObject({ total: null, missing: ['metres'] });
    expect(score(SELF_PACED_WALK, walked(900, 31))).toMatchObject({
      reason: 'not_valid',
      refused: ['minutes'],
    });
  });

  it.each([
    [200, 260, 'improved_beyond_mcid'],
    [200, 259, 'improved_below_mcid'],
    [200, 200, 'unchanged'],
    [200, 141, 'worse_below_mcid'],
    [200, 140, 'worse_beyond_mcid'],
  ] as const)('counts 30 %% of the first walk: %i to %i m is %s', (before, after, expected) =>
    expect(verdict(before, after)).toBe(expected),
  );

  it('cannot take a share of nothing', () => {
    expect(interpretChange(SELF_PACED_WALK, walked(0, 0), walked(500, 9), 'stenosis')).toMatchObject({
      verdict: null,
      reason: 'baseline_zero',
    });
  });
});
