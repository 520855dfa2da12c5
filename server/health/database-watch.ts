import { Client } from 'pg';
import { env } from '../env';
import { Problem } from '../errors';
import { log } from '../log';

const LOOK_EVERY_MILLISECONDS = 250;
const PATIENCE_MILLISECONDS = 500;
const LISTEN_MILLISECONDS = 50;
/** One connection may be cut by chance; a second that fails right after it means that the database is away. */
const MISSES = 2;

/** Whether it was saved may be unknown (the connection went while committing); the idempotency key makes a repeat safe. */
export const AWAY = 'The server cannot reach its records just now. Please try again; nothing is done twice.';

type Watch = {
  client: Client | null;
  asking: Promise<boolean> | null;
  misses: number;
  away: boolean;
  /** Aborted when the database goes away, and then replaced: everybody who waits for an answer hears of it. */
  lost: AbortController;
};

/** A process keeps one watch, whichever part of it asks. */
const kept = globalThis as typeof globalThis & { rootwiseWatch?: Watch };

async function connected(watch: Watch): Promise<Client> {
  if (watch.client) return watch.client;
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 2 * PATIENCE_MILLISECONDS,
    keepAlive: true,
  });
  client.on('error', () => {
    if (watch.client === client) watch.client = null;
  });
  watch.client = client;
  await client.connect();
  return client;
}

const listen = () => new Promise((resolve) => setTimeout(resolve, LISTEN_MILLISECONDS).unref());

/**
 * Asks once. Only time in which this process was free to listen counts against the database: one that was busy itself is no
 * sign of its absence.
 */
async function ask(watch: Watch): Promise<boolean> {
  let answer: boolean | null = null;
  const asked = connected(watch)
    .then((client) => client.query('select 1'))
    .then(
      () => {
        answer = true;
      },
      () => {
        answer = false;
      },
    );
  for (let heard = 0; answer === null && heard < PATIENCE_MILLISECONDS; heard += LISTEN_MILLISECONDS)
    await Promise.race([asked, listen()]);
  if (answer) return true;
  const gone = watch.client;
  watch.client = null;
  void gone?.end().catch(() => undefined);
  return false;
}

/** Those who ask at the same time share one question. */
function askOnce(watch: Watch): Promise<boolean> {
  watch.asking ??= ask(watch).finally(() => {
    watch.asking = null;
  });
  return watch.asking;
}

async function look(watch: Watch): Promise<void> {
  if (await askOnce(watch)) {
    if (watch.away) log.warn('the database answers again');
    watch.misses = 0;
    watch.away = false;
    return;
  }
  watch.misses += 1;
  if (watch.away) return;
  if (watch.misses < MISSES) return look(watch);
  log.warn('the database does not answer');
  watch.away = true;
  watch.lost.abort();
  watch.lost = new AbortController();
}

function watchOf(): Watch {
  if (kept.rootwiseWatch) return kept.rootwiseWatch;
  const watch: Watch = { client: null, asking: null, misses: 0, away: false, lost: new AbortController() };
  kept.rootwiseWatch = watch;
  void (async () => {
    while (kept.rootwiseWatch === watch) {
      await look(watch);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS).unref());
    }
  })();
  return watch;
}

/** Ends the watch: for scripts and tests. */
export async function endWatch(): Promise<void> {
  const watch = kept.rootwiseWatch;
  delete kept.rootwiseWatch;
  await watch?.client?.end().catch(() => undefined);
}

/**
 * Whether the database answers, within a second. It is asked over a connection of its own, so that the answer does not
 * wait behind the work. Never throws.
 */
export async function databaseAnswers(): Promise<boolean> {
  const watch = watchOf();
  return watch.away ? false : askOnce(watch);
}

/** Throws SERVICE_UNAVAILABLE while the database is known to be away, without waiting for it once more. */
export function requireDatabase(): void {
  if (watchOf().away) throw new Problem('SERVICE_UNAVAILABLE', AWAY);
}

/** Calls `listener` when the database goes away. */
export function onceLost(listener: () => void): void {
  watchOf().lost.signal.addEventListener('abort', listener, { once: true });
}

/**
 * The work, or SERVICE_UNAVAILABLE as soon as the database goes away while it is under way: a connection that nobody answers
 * on would otherwise hold its request for as long as the network keeps it open.
 */
export async function unlessLost<Result>(work: Promise<Result>): Promise<Result> {
  const { signal } = watchOf().lost;
  let forget = () => {};
  const lost = new Promise<never>((_resolve, reject) => {
    const tell = () => reject(new Problem('SERVICE_UNAVAILABLE', AWAY));
    signal.addEventListener('abort', tell, { once: true });
    forget = () => signal.removeEventListener('abort', tell);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, lost]);
  } finally {
    forget();
  }
}
