import { statfsSync } from 'node:fs';
import { env } from '../env';
import { FULL, Problem } from '../errors';

/**
 * Bytes kept back on the disk of the embedded database: what is written beside the records (the log of changes, the trace of
 * who read what) must still find room, or PostgreSQL stops altogether.
 */
const RESERVE_BYTES = 100 * 1024 * 1024;
const LOOK_EVERY_MILLISECONDS = 1_000;

let lookedAt = Number.NEGATIVE_INFINITY;
let full = false;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < RESERVE_BYTES;
  } catch {
    return false;
  }
}

/** Throws SERVICE_UNAVAILABLE while the disk of the embedded database is nearly full. Does nothing for a database elsewhere. */
export function requireSpace(): void {
  const { DATABASE_FOLDER } = env();
  if (!DATABASE_FOLDER) return;
  if (performance.now() - lookedAt > LOOK_EVERY_MILLISECONDS) {
    lookedAt = performance.now();
    full = isFull(DATABASE_FOLDER);
  }
  if (full) throw new Problem('SERVICE_UNAVAILABLE', FULL);
}
