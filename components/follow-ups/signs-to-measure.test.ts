import { describe, expect, it } from 'vitest';
import { signsToMeasure } from './signs-to-measure';

describe('signsToMeasure', () => {
  it('brings back the last values, then signs that were marked since', () => {
    expect(signsToMeasure(['SLR right', 'Sitting'], [{ sign: 'SLR right', today: '60°' }])).toEqual([
      { sign: 'SLR right', before: '60°' },
      { sign: 'Sitting', before: null },
    ]);
  });

  it('keeps to five and leaves out empty marks', () => {
    expect(signsToMeasure(['', 'a', 'b', 'c', 'd', 'e', 'f'], [])).toHaveLength(5);
  });
});
