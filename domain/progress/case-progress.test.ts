import { describe, expect, it } from 'vitest';
import { expectedPercentAt } from './expected-curve';
import { addWorkingDays } from './working-days';

describe('the expected curve (treatment specification §6.4)', () => {
  it('holds the published points and runs straight between them', () => {
    for (const [week, percent] of [
      [2, 85],
      [4, 70],
      [6, 60],
      [12, 40],
      [26, 30],
    ] as const)
      expect(expectedPercentAt(week)).toBe(percent);
    expect(expectedPercentAt(9)).toBe(50);
    expect(expectedPercentAt(52)).toBe(30);
    expect(expectedPercentAt(0)).toBe(100);
  });
});

it('counts no weekend as a working day', () => {
  // 23 January 2026 is a Friday.
  expect(addWorkingDays('2026-01-23', 2)).toBe('2026-01-27');
  expect(addWorkingDays('2026-01-20', 2)).toBe('2026-01-22');
  expect(addWorkingDays('2026-01-24', 1)).toBe('2026-01-26');
});
