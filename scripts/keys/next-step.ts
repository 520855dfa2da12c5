import type { KeyRing } from '../../server/vault/key-ring';

/** What a rotation does next: lock everything with the key that is there, or first make a new one. */
export type NextStep = 'lock_anew' | 'new_key';

/**
 * A key of the ring that is newer than what locks the data keys is used; only when everything is locked with the newest
 * is another one made. So a rotation that was cut short, or waits for a restart, goes on.
 */
export const nextStep = (ring: KeyRing, inUse: ReadonlyMap<number, number>): NextStep =>
  [...inUse.keys()].some((kek) => kek !== ring.current) ? 'lock_anew' : 'new_key';
