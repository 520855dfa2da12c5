import { expect, test } from 'vitest';
import { historyDateProblem } from './calendar';

test.each([
  ['2026-05-12', null],
  ['2026-05-13', 'date.future'],
  ['2030-01-01', 'date.future'],
  ['1900-01-01', null],
  ['1899-12-31', 'date.too_early'],
  ['0202-03-03', 'date.too_early'],
] as const)('%s as a date of a history on 12 May 2026: %s', (date, problem) =>
  expect(historyDateProblem(date, '2026-05-12')).toBe(problem),
);
