import { describe, expect, it } from 'vitest';
import { summariseTrend } from './trend';

const point = (on: string, legPain: number) => ({ on, legPain });

describe('the words of a leg-pain line', () => {
  it('says nothing without a score', () => {
    expect(summariseTrend([])).toBeNull();
  });

  it('compares the first with the last score', () => {
    const points = [point('2026-11-01', 7), point('2026-11-10', 8), point('2026-11-24', 4)];
    expect(summariseTrend(points)).toEqual({ first: 7, last: 4, days: 23, tone: 'good' });
  });

  it('calls one point of change no change, and two more points worth a look', () => {
    expect(summariseTrend([point('2026-11-01', 5), point('2026-11-02', 6)])?.tone).toBe('accent');
    expect(summariseTrend([point('2026-11-01', 5), point('2026-11-02', 7)])?.tone).toBe('watch');
  });

  it('takes a single score as it is', () => {
    expect(summariseTrend([point('2026-11-01', 5)])).toEqual({ first: 5, last: 5, days: 0, tone: 'accent' });
  });
});
