import { CannotOpen, openCheck } from './envelope';
import type { KeyRing } from './key-ring';

/** Keys that do not fit what is stored. The sentence tells an operator what to do; it quotes no key. */
export class WrongKeys extends Error {
  override readonly name = 'WrongKeys';
}

/** A row of `key_check`. */
export type KeyCheck = { kek: number; sealed: string };

function problemOf(ring: KeyRing, { kek, sealed }: KeyCheck): string | null {
  if (!ring.keys.has(kek)) return `key ${kek} is missing in FIELD_KEYS`;
  try {
    openCheck(ring, kek, sealed);
    return null;
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return `key ${kek} in FIELD_KEYS is not the one this database was written with`;
  }
}

/** Throws {@link WrongKeys} when the ring cannot open what these checks were made with. */
export function requireFit(ring: KeyRing, checks: readonly KeyCheck[]): void {
  const problems = checks.map((check) => problemOf(ring, check)).filter((problem) => problem !== null);
  if (problems.length > 0)
    throw new WrongKeys(
      `The sealed details in this database cannot be opened: ${problems.join('; ')}. Put the keys that were in use back into FIELD_KEYS. Nothing was changed.`,
    );
}
