import { type Tx, withRowContext } from '../db';
import { env } from '../env';
import {
  ACCOUNTS,
  CannotOpen,
  checkOf,
  type DataKeys,
  dataKeysOf,
  KEPT_FOR,
  type KeyScope,
  newDataKey,
} from './envelope';
import { requireFit } from './fit';
import { type KeyRing, parseKeyRing } from './key-ring';

let ring: { text: string; ring: KeyRing } | null = null;
const kept = new Map<KeyScope, { keys: DataKeys; until: number }>();

/** The key ring of this process, from `FIELD_KEYS`. */
export function keyRing(): KeyRing {
  const text = env().FIELD_KEYS;
  if (ring?.text !== text) ring = { text, ring: parseKeyRing(text) };
  return ring.ring;
}

/** Forgets unwrapped keys: for scripts and tests. */
export const forgetDataKeys = (): void => kept.clear();

const COLUMNS = { use: true, version: true, wrapped: true, kek: true } as const;

async function load(tx: Tx, scope: KeyScope): Promise<DataKeys | null> {
  const rows =
    scope === ACCOUNTS
      ? await tx.accountDataKey.findMany({ select: COLUMNS })
      : await tx.dataKey.findMany({ where: { clinicId: scope }, select: COLUMNS });
  return dataKeysOf(scope, rows, keyRing());
}

/** The first data keys of a scope. Of two that make them at once one wins, and both use its keys. */
async function make(tx: Tx, scope: KeyScope): Promise<void> {
  const from = keyRing();
  const createdAt = new Date();
  const keys = (['seal', 'index'] as const).map((use) => ({ ...newDataKey(from, scope, use, 1), createdAt }));
  const check = { kek: from.current, sealed: checkOf(from, from.current), createdAt };
  await tx.keyCheck.createMany({ data: check, skipDuplicates: true });
  requireFit(from, await tx.keyCheck.findMany({ where: { kek: from.current } }));
  if (scope === ACCOUNTS) await tx.accountDataKey.createMany({ data: keys, skipDuplicates: true });
  else {
    const data = keys.map((key) => ({ ...key, clinicId: scope }));
    await tx.dataKey.createMany({ data, skipDuplicates: true });
  }
}

/** In transactions of their own: keys of one that is rolled back must not have sealed anything. */
async function loadOrMake(scope: KeyScope): Promise<DataKeys> {
  const context = scope === ACCOUNTS ? { accountKeys: true } : { clinicId: scope };
  const found = await withRowContext(context, (tx) => load(tx, scope));
  if (found) return found;
  await withRowContext(context, (tx) => make(tx, scope));
  const made = await withRowContext(context, (tx) => load(tx, scope));
  if (!made) throw new CannotOpen('the data keys could not be made');
  return made;
}

/**
 * The unwrapped data keys of a clinic or of the accounts, made on first use and kept for {@link KEPT_FOR}. A transaction in
 * which the clinic is set saves a connection; `needs` is a version that may be newer than what is kept. Throws
 * `CannotOpen` when `FIELD_KEYS` does not fit.
 */
export async function dataKeys(scope: KeyScope, { tx, needs }: { tx?: Tx; needs?: number } = {}) {
  const known = kept.get(scope);
  const fresh = known && known.until > performance.now();
  if (fresh && (needs === undefined || known.keys.seal.has(needs))) return known.keys;
  const keys = (tx && (await load(tx, scope))) ?? (await loadOrMake(scope));
  kept.set(scope, { keys, until: performance.now() + KEPT_FOR });
  return keys;
}
