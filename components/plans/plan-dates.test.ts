import { expect, test } from 'vitest';
import { nextVisitOn, partedAt } from './plan-dates';

const at = (kind: 'review' | 'contact', due: string) => ({ kind, due, text: 'a date' });
const schedule = [
  at('review', '2026-03-20'),
  at('contact', '2026-03-01'),
  at('review', '2026-03-10'),
  at('review', '2026-03-02'),
];

test('what is due today still lies ahead, and every entry keeps its place', () => {
  const { past, ahead } = partedAt(schedule, '2026-03-10');
  expect(past.map(({ place }) => place)).toEqual([1, 3]);
  expect(ahead.map(({ place }) => place)).toEqual([0, 2]);
});

test('the next visit is the earliest review from today on', () => {
  expect(nextVisitOn(schedule, '2026-03-02')).toBe('2026-03-02');
  expect(nextVisitOn(schedule, '2026-03-03')).toBe('2026-03-10');
  expect(nextVisitOn(schedule, '2026-03-21')).toBeNull();
});
