import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealerOf } from './seal';

const header = Buffer.from('the header');
const key = randomBytes(32);
const sealer = sealerOf(key, header);
const [first, second] = [Buffer.from('first piece'), Buffer.from('second piece')];

test('a piece opens at its place, with its header and key', () => {
  expect(sealer.open(sealer.seal(first, 0, false), 0, false)).toEqual(first);
  expect(sealer.open(sealer.seal(second, 1, true), 1, true)).toEqual(second);
});

test('a piece that is moved, repeated, taken for the last or under another header does not open', () => {
  const sealed = sealer.seal(first, 0, false);
  expect(() => sealer.open(sealed, 1, false)).toThrow();
  expect(() => sealer.open(sealed, 0, true)).toThrow();
  expect(() => sealerOf(key, Buffer.from('another header')).open(sealed, 0, false)).toThrow();
  expect(() => sealerOf(randomBytes(32), header).open(sealed, 0, false)).toThrow();
  expect(() => sealer.open(sealed.subarray(0, -1), 0, false)).toThrow();
});
