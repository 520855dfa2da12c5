import { expect, it } from 'vitest';
import { nextRow } from './next-row';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['ArrowUp', -1, 3, null],
  ['ArrowDown', -1, 0, null],
  ['Enter', 1, 3, null],
])('%s from row %i of %i', (key, at, count, to) => {
  expect(nextRow(key, at, count)).toBe(to);
});
