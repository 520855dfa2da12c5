import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const FORMAT = 'v1';

/** How long a process keeps unwrapped data keys, in milliseconds. A new version is used by everybody after this time. */
export const KEPT_FOR = 30_000;

/** Whose keys: those of one clinic (its id), or those of the accounts, which belong to no clinic. */
export type KeyScope = string | 'accounts';
export const ACCOUNTS = 'accounts';

/** What a data key is for: sealing values, or making the indexes that find them. */
export type KeyUse = 'seal' | 'index';

/** Where a sealed value stands. It opens there and nowhere else. */
export type Place = { table: string; column: string; rowId: string };

/** Something sealed that cannot be opened: another key, another place, or changed bytes. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

function encrypt(key: Buffer, about: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return `${nonce.toString('base64url')}.${body.toString('base64url')}`;
}

/** The bytes of a base64url text; null for any other spelling, so that one value has one text. */
function bytesOf(text: string | undefined): Buffer | null {
  const bytes = Buffer.from(text ?? '', 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}

function decrypt(key: Buffer, about: string, text: string): Buffer {
  const [nonceText, bodyText, ...more] = text.split('.');
  const nonce = bytesOf(nonceText);
  const body = bytesOf(bodyText);
  if (nonce?.length !== NONCE_BYTES || !body || body.length < TAG_BYTES || more.length > 0)
    throw new CannotOpen('not a sealed value');
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about, 'utf8'));
  decipher.setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new CannotOpen('does not open with this key in this place');
  }
}

/** One data key as it is stored: locked by the key of the ring with number `kek`. */
export type WrappedKey = { use: KeyUse; version: number; wrapped: string; kek: number };

const aboutKey = (scope: KeyScope, { use, version, kek }: Omit<WrappedKey, 'wrapped'>): string =>
  ['data-key', scope, use, version, kek].join('|');

/** A key of the ring; throws {@link CannotOpen} with the number that is missing. */
export function ringKey(ring: KeyRing, number: number): Buffer {
  const key = ring.keys.get(number);
  if (!key) throw new CannotOpen(`key ${number} is missing in FIELD_KEYS`);
  return key;
}

/** Locks a data key with the current key of the ring. */
export function wrapKey(
  ring: KeyRing,
  scope: KeyScope,
  use: KeyUse,
  version: number,
  key: Buffer,
): WrappedKey {
  const stored = { use, version, kek: ring.current };
  return { ...stored, wrapped: encrypt(ringKey(ring, ring.current), aboutKey(scope, stored), key) };
}

/** A new random data key, locked. */
export const newDataKey = (ring: KeyRing, scope: KeyScope, use: KeyUse, version: number): WrappedKey =>
  wrapKey(ring, scope, use, version, randomBytes(KEY_BYTES));

/** The data key itself; throws {@link CannotOpen} when the ring's key is missing or another one. */
export const unwrapKey = (ring: KeyRing, scope: KeyScope, stored: WrappedKey): Buffer =>
  decrypt(ringKey(ring, stored.kek), aboutKey(scope, stored), stored.wrapped);

const CHECKED = 'this key fits';
const aboutCheck = (number: number): string => `key-check|${number}`;

/** A known text under a key of the ring: what shows at the next start whether it is still the same key. */
export const checkOf = (ring: KeyRing, number: number): string =>
  encrypt(ringKey(ring, number), aboutCheck(number), Buffer.from(CHECKED));

/** Throws {@link CannotOpen} when the ring lacks the key that made the check, or holds another under its number. */
export function openCheck(ring: KeyRing, number: number, sealed: string): void {
  decrypt(ringKey(ring, number), aboutCheck(number), sealed);
}

/** The unwrapped data keys of one scope. */
export type DataKeys = {
  scope: KeyScope;
  /** Version new values are sealed with. */
  current: number;
  seal: ReadonlyMap<number, Buffer>;
  index: Buffer;
};

/** The data keys of a scope from their rows, unwrapped. Null while it has none. */
export function dataKeysOf(scope: KeyScope, rows: readonly WrappedKey[], from: KeyRing): DataKeys | null {
  const unwrapped = rows.map((row) => ({ ...row, key: unwrapKey(from, scope, row) }));
  const seal = new Map(
    unwrapped.filter(({ use }) => use === 'seal').map(({ version, key }) => [version, key]),
  );
  const index = unwrapped.find(({ use }) => use === 'index')?.key;
  return index && seal.size > 0 ? { scope, current: Math.max(...seal.keys()), seal, index } : null;
}

const aboutValue = (scope: KeyScope, { table, column, rowId }: Place, version: number): string =>
  [scope, table, column, rowId, version].join('|');

/** `v1.<key version>.<nonce>.<ciphertext and tag>`, the last two in base64url. */
export function sealWith({ scope, current, seal }: DataKeys, place: Place, text: string): string {
  const key = seal.get(current);
  if (!key) throw new CannotOpen(`data key ${current} is missing`);
  const sealed = encrypt(key, aboutValue(scope, place, current), Buffer.from(text, 'utf8'));
  return `${FORMAT}.${current}.${sealed}`;
}

/** Key version of a sealed value; throws {@link CannotOpen} for anything else, a plain text among it. */
export function versionOf(sealed: string): number {
  const [, version] = /^v1\.([1-9]\d{0,8})\./.exec(sealed) ?? [];
  if (!version) throw new CannotOpen('not a sealed value');
  return Number(version);
}

/** The text again. Throws {@link CannotOpen} when it was sealed for another place, with another key, or changed. */
export function openWith({ scope, seal }: DataKeys, place: Place, sealed: string): string {
  const version = versionOf(sealed);
  const key = seal.get(version);
  if (!key) throw new CannotOpen(`data key ${version} is missing`);
  const body = sealed.slice(`${FORMAT}.${version}.`.length);
  return decrypt(key, aboutValue(scope, place, version), body).toString('utf8');
}

/**
 * What finds an exact value without showing it: HMAC-SHA256 under a key derived for this purpose. The value must come
 * folded to one spelling. Equal values have equal indexes, so it is not for values of which there are few.
 */
export function indexWith({ scope, index }: DataKeys, purpose: string, normalised: string): string {
  const key = hkdfSync('sha256', index, '', `blind-index|${scope}|${purpose}`, KEY_BYTES);
  return createHmac('sha256', Buffer.from(key)).update(normalised, 'utf8').digest('base64url');
}
