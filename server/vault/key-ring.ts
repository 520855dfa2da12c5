import { randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const MOST_KEYS = 20;
const ENTRY = /^([1-9]\d{0,5}):([A-Za-z0-9+/]{43}=)$/;

/** The keys that lock the data keys, by number. The highest number is the current one. */
export type KeyRing = { current: number; keys: ReadonlyMap<number, Buffer> };

function entryOf(text: string): [number, Buffer] | null {
  const [, number, key] = ENTRY.exec(text) ?? [];
  if (!number || !key) return null;
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === KEY_BYTES && new Set(bytes).size > 8 ? [Number(number), bytes] : null;
}

/**
 * Reads `FIELD_KEYS`: `number:key` pairs with commas between, each key 32 random bytes in base64 (with its `=`). Throws one
 * sentence that never quotes a key when an entry is no such pair, when a number or a key stands there twice, or when
 * there is none.
 */
export function parseKeyRing(text: string): KeyRing {
  const parts = text.split(',').map((part) => part.trim());
  const keys = new Map<number, Buffer>();
  for (const [index, part] of parts.entries()) {
    const entry = entryOf(part);
    if (!entry)
      throw new Error(`entry ${index + 1} is not a number, a colon and 32 random bytes in base64 (1:…)`);
    const [number, key] = entry;
    if (keys.has(number)) throw new Error(`number ${number} stands there twice`);
    if ([...keys.values()].some((other) => other.equals(key)))
      throw new Error(`number ${number} has the key of another number`);
    keys.set(number, key);
  }
  if (keys.size > MOST_KEYS) throw new Error(`more than ${MOST_KEYS} keys`);
  return { current: Math.max(...keys.keys()), keys };
}

/** The ring as `FIELD_KEYS` spells it, lowest number first. */
export const spellKeyRing = ({ keys }: KeyRing): string =>
  [...keys]
    .toSorted(([a], [b]) => a - b)
    .map(([number, key]) => `${number}:${key.toString('base64')}`)
    .join(',');

/** The ring with a new random key under the next number; without a ring, the first one. */
export function withNewKey(ring?: KeyRing): KeyRing {
  const current = (ring?.current ?? 0) + 1;
  return { current, keys: new Map([...(ring?.keys ?? []), [current, randomBytes(KEY_BYTES)]]) };
}
