import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseKeyRing, spellKeyRing, withNewKey } from './key-ring';

const key = () => randomBytes(32).toString('base64');

test('the highest number is the current one, whatever the order', () => {
  const first = key();
  const ring = parseKeyRing(`10:${key()}, 2:${key()},1:${first}`);
  expect(ring.current).toBe(10);
  expect(ring.keys.get(1)?.toString('base64')).toBe(first);
});

test('a ring is read as it was written', () => {
  const spelled = spellKeyRing(withNewKey(withNewKey()));
  expect(spelled).toMatch(/^1:[A-Za-z0-9+/]{43}=,2:[A-Za-z0-9+/]{43}=$/);
  expect(spellKeyRing(parseKeyRing(spelled))).toBe(spelled);
});

test.each([
  ['', 'entry 1'],
  [`1:${key()},`, 'entry 2'],
  [key(), 'entry 1'],
  [`0:${key()}`, 'entry 1'],
  [`1:${randomBytes(16).toString('base64')}`, 'entry 1'],
  [`1:${randomBytes(33).toString('base64')}`, 'entry 1'],
  [`1:${Buffer.alloc(32).toString('base64')}`, 'entry 1'],
  [`1:${'x'.repeat(43)}=`, 'entry 1'],
  [`1:${key()},1:${key()}`, 'number 1 stands there twice'],
])('%j is refused: %s', (text, why) => {
  expect(() => parseKeyRing(text)).toThrow(why);
});

test('one key under two numbers is refused, and no message quotes a key', () => {
  const same = key();
  expect(() => parseKeyRing(`1:${same},2:${same}`)).toThrow('number 2 has the key of another number');
  for (const text of [`1:${same},2:${same}`, `1:${same},x:${same}`]) {
    expect(() => parseKeyRing(text)).not.toThrow(same.slice(0, 10));
  }
});
