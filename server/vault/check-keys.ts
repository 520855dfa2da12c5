import { sharedQuery } from '../db';
import { WrongSettings } from '../env';
import { log } from '../log';
import { keyRing } from './data-keys';
import { type KeyCheck, requireFit, WrongKeys } from './fit';
import type { KeyRing } from './key-ring';

let known: KeyRing | null = null;

/**
 * Throws `WrongKeys` when `FIELD_KEYS` of this process does not open what the database holds. Once they fit they are not
 * looked at again: keys do not change while a process runs.
 */
export async function requireFittingKeys(): Promise<void> {
  const ring = keyRing();
  if (known === ring) return;
  const { rows } = await sharedQuery<KeyCheck>('select kek, sealed from key_check order by kek');
  requireFit(ring, rows);
  known = ring;
}

/**
 * At the start of the web server: with missing or wrong keys it says so and ends. A database that does not answer yet is
 * no reason to end; the health page stays "unready" until the keys were seen to fit.
 */
export async function refuseWrongKeys(): Promise<void> {
  try {
    await requireFittingKeys();
  } catch (error) {
    if (error instanceof WrongKeys || error instanceof WrongSettings) {
      console.error(error.message);
      process.exit(1);
    }
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'keys could not be checked yet');
  }
}
