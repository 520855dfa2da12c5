import { env } from '../env';
import { log } from '../log';
import { sealAll } from './seal';

/** Milliseconds between two rounds. */
const EVERY = 4_000;

/** A process seals once, also across hot reloads. */
const kept = globalThis as typeof globalThis & { rootwiseSealer?: NodeJS.Timeout };

async function round(): Promise<void> {
  try {
    await sealAll({ key: env().AUDIT_KEY, headsFile: env().AUDIT_HEADS_FILE });
  } catch (error) {
    // Nothing is lost: what waits is sealed in a later round.
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'audit log not sealed this time');
  }
  kept.rootwiseSealer = setTimeout(round, EVERY).unref();
}

/** Begins to seal the audit log of every clinic, a few seconds after each event, for as long as this process lives. */
export function startSealer(): void {
  kept.rootwiseSealer ??= setTimeout(round, EVERY).unref();
}
