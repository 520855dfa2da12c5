import { expect, it } from 'vitest';
import { openFor } from './open-for';

it.each([
  [12, { unit: 'minutes', count: 12 }],
  [119, { unit: 'minutes', count: 119 }],
  [180, { unit: 'hours', count: 3 }],
  [4320, { unit: 'days', count: 3 }],
])('%i minutes', (minutes, expected) => {
  expect(openFor(minutes)).toEqual(expected);
});
