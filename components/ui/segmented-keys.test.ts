import { expect, test } from 'vitest';
import { segmentedKey } from './segmented-keys';

const OPTIONS = [
  { value: 'present', key: 'y' },
  { value: 'absent', key: 'n' },
  { value: 'unable', key: 'u' },
] as const;

test.each([
  ['y', { value: 'present' }],
  ['N', { value: 'absent' }],
  ['u', { value: 'unable' }],
  ['x', { value: null }],
  ['Backspace', { value: null }],
  ['Delete', { value: null }],
  ['q', null],
  ['Tab', null],
])('%s on a yes/no question: %o', (key, does) => expect(segmentedKey(OPTIONS, key)).toEqual(does));

test('an option keeps its own letter', () => {
  expect(segmentedKey([{ value: 'other', key: 'x' }], 'x')).toEqual({ value: 'other' });
  for (const key of ['y', 'p'])
    expect(segmentedKey([{ value: '+', key: 'yp' }], key)).toEqual({ value: '+' });
});
