import { expect, test } from 'vitest';
import { importantChange } from './important-change';

const leg = (...scores: (number | null)[]) => scores.map((legPain) => ({ legPain }));

test('2 points are enough where they are also 30 %', () => {
  expect(importantChange(leg(6, 3))).toEqual({ first: 6, points: 2, reachedAt: 4 });
});

test('from a high score 30 % is more than 2 points', () => {
  expect(importantChange(leg(10))?.points).toBeCloseTo(3);
  expect(importantChange(leg(10))?.reachedAt).toBeCloseTo(7);
});

test('from a first score under 4 it is 1.5 points', () => {
  expect(importantChange(leg(3))).toEqual({ first: 3, points: 1.5, reachedAt: 1.5 });
});

test('a score that cannot fall that far has no line to reach', () => {
  expect(importantChange(leg(1))).toEqual({ first: 1, points: 1.5, reachedAt: null });
});

test('the first known score counts; without one, or without leg pain, there is no band', () => {
  expect(importantChange(leg(null, 7, 2))?.first).toBe(7);
  expect(importantChange(leg(null))).toBeNull();
  expect(importantChange([])).toBeNull();
  expect(importantChange(leg(0, 4))).toBeNull();
});
