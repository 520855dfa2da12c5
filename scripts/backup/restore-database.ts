import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { Hindrance } from '../start/say.mjs';
import { endSessions } from './end-sessions';
import { type Load, loadBackupFile } from './load-file';
import { asOwnerSeeingAll } from './owner-session';
import { dropAside, holdsRows, putBack, putBackEarlier, setAside } from './set-aside';

export type Restore = Load & {
  /** Writes a safety backup of what the database holds; null when it may not be replaced. */
  saveFirst: (() => Promise<void>) | null;
  now: Date;
  /**
   * Told that an earlier restore was cut short and what it had set aside is in its place again; and the schema in which
   * rows that stood there meanwhile are kept, if there were any.
   */
  onPutBack?: (kept: string | null) => void;
};

/** A connection that was just closed is counted for a moment longer. */
const LEAVING_MILLISECONDS = 2_000;
const LOOK_AGAIN_MILLISECONDS = 100;

async function othersConnected(client: Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  return rows[0]?.others ?? 0;
}

async function requireAlone(client: Client): Promise<void> {
  const patience = performance.now() + LEAVING_MILLISECONDS;
  let others = await othersConnected(client);
  while (others > 0 && performance.now() < patience) {
    await setTimeout(LOOK_AGAIN_MILLISECONDS);
    others = await othersConnected(client);
  }
  if (others > 0)
    throw new Hindrance(
      `Others are connected to this database (${others}): stop the application first, then restore.`,
    );
}

/**
 * Restores a checked backup into an existing database, which must hold no rows unless `saveFirst` saves them. What it held
 * stays in the database until the restored rows are compared and committed, and is put back if anything fails. Afterwards nobody is
 * signed in. Answers the migrations applied after loading.
 */
export function restoreDatabase({ saveFirst, now, onPutBack, ...load }: Restore): Promise<string[]> {
  return asOwnerSeeingAll(load.ownerUrl, async (client) => {
    await requireAlone(client);
    const kept = await putBackEarlier(client, now);
    if (kept !== undefined) onPutBack?.(kept);
    if (await holdsRows(client)) {
      if (!saveFirst)
        throw new Hindrance(
          'The database holds data and is left as it is. With --replace a safety backup of it is written first, and then it is replaced.',
        );
      await saveFirst();
    }
    await setAside(client);
    try {
      const later = await loadBackupFile(load);
      await endSessions(client);
      await dropAside(client);
      return later;
    } catch (error) {
      // Without a connection the next restore puts it back.
      await putBack(client).catch(() => undefined);
      throw error;
    }
  });
}
