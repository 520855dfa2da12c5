import { describe, expect, it } from 'vitest';
import { axisOf, marksOf, PLOT, weekTicks, xOf, yOf } from './axis';

const axis = axisOf('2026-01-05', '2026-04-06');
const pain = {
  least: 0,
  most: 10,
  higherIsBetter: false,
  points: [{ value: null }, { value: 6 }, { value: 3 }],
};

describe('the shared axis', () => {
  it('runs from the start of the case to today', () => {
    expect(xOf(axis, '2026-01-05')).toBe(PLOT.left);
    expect(xOf(axis, '2026-04-06')).toBe(PLOT.right);
    expect(axisOf('2026-01-05', '2026-01-05').to).toBe('2026-01-19');
  });

  it('names round weeks, eight at most', () => {
    expect(weekTicks(axis).map(({ week }) => week)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(weekTicks(axisOf('2026-01-05', '2027-01-05')).length).toBeLessThanOrEqual(9);
  });

  it('puts the least at the bottom and the most at the top', () => {
    expect(yOf(pain, 0)).toBe(PLOT.bottom);
    expect(yOf(pain, 10)).toBe(PLOT.top);
    expect(yOf(pain, 12)).toBe(PLOT.top);
  });
});

describe('what a change has to reach', () => {
  it('is drawn from the first known value towards the better end', () => {
    expect(marksOf({ ...pain, important: { points: 2 }, error: { points: 2 } })).toEqual({
      baseline: 6,
      band: [4, 8],
      line: 4,
    });
    expect(marksOf({ ...pain, higherIsBetter: true, important: { points: 2 }, error: null })?.line).toBe(8);
  });

  it('is no line where the scale ends before it, and nothing without a value', () => {
    expect(marksOf({ ...pain, important: { points: 7 }, error: null })?.line).toBeNull();
    expect(marksOf({ ...pain, points: [{ value: null }], important: null, error: null })).toBeNull();
  });
});
