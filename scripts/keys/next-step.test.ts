import { expect, test } from 'vitest';
import { withNewKey } from '../../server/vault/key-ring';
import { nextStep } from './next-step';

const one = withNewKey();
const two = withNewKey(one);

test('with everything locked by the newest key, another one is made', () => {
  expect(nextStep(one, new Map([[1, 12]]))).toBe('new_key');
  expect(nextStep(two, new Map([[2, 12]]))).toBe('new_key');
  expect(nextStep(one, new Map())).toBe('new_key');
});

test('a newer key that waits is used first, also when some data keys have it already', () => {
  expect(nextStep(two, new Map([[1, 12]]))).toBe('lock_anew');
  expect(
    nextStep(
      two,
      new Map([
        [1, 3],
        [2, 9],
      ]),
    ),
  ).toBe('lock_anew');
});
