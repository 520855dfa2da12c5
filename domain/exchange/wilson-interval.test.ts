import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval';

describe('the interval of a proportion', () => {
  // Newcombe 1998, Stat Med 17:857, table I, method 3 (Wilson without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (right, of, least, most) => {
    const interval = wilsonInterval(right, of);
    expect(interval?.[0]).toBeCloseTo(least, 4);
    expect(interval?.[1]).toBeCloseTo(most, 4);
  });

  it('is nothing where nothing was counted', () => expect(wilsonInterval(0, 0)).toBeNull());
});
