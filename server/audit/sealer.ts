import { env } from '../env';
import { log, logUnexpected } from '../log';
import { sealAll } from './seal';

/** Milliseconds between two rounds. */
const EVERY = 4_000;

/** A process seals once, also across hot reloads. */
const kept = globalThis as typeof globalThis & { rootwiseSealer?: NodeJS.Timeout };

let failing = false;

/** One round. What it cannot seal waits for a later one; the log tells when that begins and when it is over. */
async function round(): Promise<void> {
  try {
    await sealAll({ key: env().AUDIT_KEY, headsFile: env().AUDIT_HEADS_FILE });
    if (failing) log.info('audit log is sealed again');
    failing = false;
  } catch (error) {
    if (!failing) logUnexpected(error, { procedure: 'audit.seal' });
    failing = true;
  }
  kept.rootwiseSealer = setTimeout(round, EVERY).unref();
}

/** Begins to seal the audit log of every clinic, a few seconds after each event, for as long as this process lives. */
export function startSealer(): void {
  kept.rootwiseSealer ??= setTimeout(round, EVERY).unref();
}
