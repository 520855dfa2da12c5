import { describe, expect, it } from 'vitest';
import { runsOf } from './pain-chart';

describe('runsOf', () => {
  it('keeps a missing measure as a gap instead of joining over it', () => {
    const runs = runsOf([
      { on: '2026-01-01', value: 7 },
      { on: '2026-01-08', value: null },
      { on: '2026-01-15', value: 4 },
      { on: '2026-01-22', value: 3 },
    ]);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[7], [4, 3]]);
  });

  it('has no run where nothing was measured', () => {
    expect(runsOf([{ on: '2026-01-01', value: null }])).toEqual([]);
  });
});
