import { createDecipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CannotOpen,
  checkOf,
  type DataKeys,
  indexWith,
  newDataKey,
  openCheck,
  openWith,
  type Place,
  sealWith,
  unwrapKey,
  wrapKey,
} from './envelope';
import { requireFit, WrongKeys } from './fit';
import { withNewKey } from './key-ring';

const CLINIC = '01900000-0000-7000-8000-000000000001';
const ROW = '01900000-0000-7000-8000-00000000000a';
const PLACE: Place = { table: 'patient', column: 'phone_sealed', rowId: ROW };
const keysOf = (scope = CLINIC): DataKeys => ({
  scope,
  current: 1,
  seal: new Map([[1, randomBytes(32)]]),
  index: randomBytes(32),
});

describe('a sealed value', () => {
  test('opens to the same text, whatever the text', () => {
    const keys = keysOf();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(openWith(keys, PLACE, sealWith(keys, PLACE, text))).toBe(text);
      }),
    );
  });

  test('is version, 96-bit nonce and ciphertext with a 128-bit tag, sealed by AES-256-GCM for its place', () => {
    const keys = keysOf();
    const [format, version, nonce, body] = sealWith(keys, PLACE, '01 555 0199').split('.');
    expect([format, version]).toEqual(['v1', '1']);
    expect(Buffer.from(nonce ?? '', 'base64url')).toHaveLength(12);
    const bytes = Buffer.from(body ?? '', 'base64url');
    expect(bytes).toHaveLength('01 555 0199'.length + 16);
    const standard = createDecipheriv(
      'aes-256-gcm',
      keys.seal.get(1) ?? Buffer.alloc(0),
      Buffer.from(nonce ?? '', 'base64url'),
    );
    standard.setAAD(Buffer.from(`${CLINIC}|patient|phone_sealed|${ROW}|1`));
    standard.setAuthTag(bytes.subarray(-16));
    expect(Buffer.concat([standard.update(bytes.subarray(0, -16)), standard.final()]).toString()).toBe(
      '01 555 0199',
    );
  });

  test('never looks the same twice', () => {
    const keys = keysOf();
    const many = Array.from({ length: 2_000 }, () => sealWith(keys, PLACE, 'same'));
    expect(new Set(many.map((sealed) => sealed.split('.')[2])).size).toBe(2_000);
  });

  test.each<[string, Partial<Place>]>([
    ['row', { rowId: '01900000-0000-7000-8000-00000000000b' }],
    ['column', { column: 'email_sealed' }],
    ['table', { table: 'app_user' }],
  ])('moved to another %s does not open', (_, other) => {
    const keys = keysOf();
    expect(() => openWith(keys, { ...PLACE, ...other }, sealWith(keys, PLACE, 'x'))).toThrow(CannotOpen);
  });

  test('moved to another clinic does not open, not even with the same key', () => {
    const keys = keysOf();
    const sealed = sealWith(keys, PLACE, 'x');
    const other = { ...keys, scope: '01900000-0000-7000-8000-000000000002' };
    expect(() => openWith(other, PLACE, sealed)).toThrow(CannotOpen);
    expect(() => openWith(keysOf(), PLACE, sealed)).toThrow(CannotOpen);
  });

  test('passed off as another key version does not open', () => {
    const keys = keysOf();
    const both = { ...keys, seal: new Map([...keys.seal, [2, keys.seal.get(1) ?? Buffer.alloc(0)]]) };
    const sealed = sealWith(keys, PLACE, 'x').replace(/^v1\.1\./, 'v1.2.');
    expect(() => openWith(both, PLACE, sealed)).toThrow(CannotOpen);
  });

  test('with any one character changed does not open', () => {
    const keys = keysOf();
    const sealed = sealWith(keys, PLACE, 'A phone number');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      expect(() => openWith(keys, PLACE, changed), `character ${at}`).toThrow(CannotOpen);
    }
  });

  test.each(['', 'plain text', 'v1.1.', 'v1.1.AAAAAAAAAAAAAAAA.AAAA', 'v1.0.A.A', 'v2.1.A.A', 'v1.9.A.A'])(
    '%j is no sealed value',
    (text) => {
      expect(() => openWith(keysOf(), PLACE, text)).toThrow(CannotOpen);
    },
  );
});

describe('a data key', () => {
  test('opens with the ring that locked it, also after a newer key was added', () => {
    const ring = withNewKey();
    const key = randomBytes(32);
    const stored = wrapKey(ring, CLINIC, 'seal', 3, key);
    expect(stored).toMatchObject({ use: 'seal', version: 3, kek: 1 });
    expect(unwrapKey(withNewKey(ring), CLINIC, stored)).toEqual(key);
    expect(wrapKey(withNewKey(ring), CLINIC, 'seal', 3, key).kek).toBe(2);
  });

  test('does not open for another clinic, use or version, nor with another or no key', () => {
    const ring = withNewKey();
    const stored = newDataKey(ring, CLINIC, 'seal', 1);
    expect(() => unwrapKey(ring, 'accounts', stored)).toThrow(CannotOpen);
    expect(() => unwrapKey(ring, CLINIC, { ...stored, use: 'index' })).toThrow(CannotOpen);
    expect(() => unwrapKey(ring, CLINIC, { ...stored, version: 2 })).toThrow(CannotOpen);
    expect(() => unwrapKey(withNewKey(), CLINIC, stored)).toThrow(CannotOpen);
    expect(() => unwrapKey({ current: 2, keys: new Map() }, CLINIC, stored)).toThrow('key 1 is missing');
  });
});

describe('an index', () => {
  test('is the same for the same value, and tells clinics, purposes and values apart', () => {
    const keys = keysOf();
    const index = indexWith(keys, 'email', 'ada@mail.example');
    expect(index).toMatch(/^[\w-]{43}$/);
    expect(indexWith(keys, 'email', 'ada@mail.example')).toBe(index);
    const others = [
      indexWith(keys, 'email', 'ada@mail.exampl'),
      indexWith(keys, 'phone', 'ada@mail.example'),
      indexWith({ ...keys, scope: 'accounts' }, 'email', 'ada@mail.example'),
      indexWith(keysOf(), 'email', 'ada@mail.example'),
    ];
    expect(new Set([index, ...others]).size).toBe(5);
  });
});

describe('a start', () => {
  const ring = withNewKey();
  const check = { kek: 1, sealed: checkOf(ring, 1) };

  test('goes on with the key that fits, alone or beside a newer one', () => {
    expect(() => requireFit(ring, [check])).not.toThrow();
    expect(() => requireFit(withNewKey(ring), [check])).not.toThrow();
    expect(() => requireFit(ring, [])).not.toThrow();
    expect(() => openCheck(ring, 1, check.sealed)).not.toThrow();
  });

  test('is refused in one sentence with another key, and with a missing one', () => {
    expect(() => requireFit(withNewKey(), [check])).toThrow(
      'key 1 in FIELD_KEYS is not the one this database was written with',
    );
    const [, later] = [ring, withNewKey(ring)];
    const onlyLater = { current: 2, keys: new Map([[2, later.keys.get(2) ?? Buffer.alloc(0)]]) };
    expect(() => requireFit(onlyLater, [check])).toThrow('key 1 is missing in FIELD_KEYS');
    expect(() => requireFit(onlyLater, [check])).toThrow(WrongKeys);
  });
});
