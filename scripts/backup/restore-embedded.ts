import { ensureDatabase } from '../../prisma/migrate';
import { dropPostgres, hasPostgres, movePostgres, startPostgres } from '../postgres';
import { Hindrance } from '../start/say.mjs';
import type { Secrets } from '../start/secrets';
import type { Load } from './load-file';
import { asOwnerSeeingAll } from './owner-session';
import { restoreDatabase } from './restore-database';
import { holdsRows } from './set-aside';

const DATABASE = 'rootwise';

/** Whether a data folder holds records; one that cannot be read is taken to. */
async function mayHoldRecords(folder: string, { ownerPassword }: Secrets): Promise<boolean> {
  if (!hasPostgres(folder)) return false;
  try {
    const server = await startPostgres({ folder, ownerPassword });
    try {
      await ensureDatabase(server.ownerUrl(DATABASE));
      return await asOwnerSeeingAll(server.ownerUrl(DATABASE), holdsRows);
    } finally {
      await server.stop();
    }
  } catch {
    return true;
  }
}

/**
 * Restores a checked backup into a new embedded database beside the present one, and only then lets it take the place of that. Without
 * `replace` one that holds records, or cannot be read, is left as it is; with it, its data folder is kept under another name. The
 * application must not be running. Answers the migrations applied after loading, and where the old data lie.
 */
export async function restoreEmbedded({
  folder,
  keptAs,
  secrets,
  replace,
  requireStopped,
  ...load
}: Omit<Load, 'ownerUrl' | 'runtimePassword' | 'fieldKeys'> & {
  now: Date;
  folder: string;
  /** Folder for the data that are replaced. */
  keptAs: string;
  secrets: Secrets;
  replace: boolean;
  /** Throws when the application runs; asked again before the new database takes its place. */
  requireStopped: () => void;
}): Promise<{ later: string[]; kept: string | null }> {
  requireStopped();
  const keep = await mayHoldRecords(folder, secrets);
  if (keep && !replace)
    throw new Hindrance(
      'The database here holds data, or cannot be read, and is left as it is. With --replace its folder is kept under another name, and then it is replaced.',
    );
  const beside = `${folder}.restoring`;
  await dropPostgres(beside);
  try {
    const server = await startPostgres({ folder: beside, ownerPassword: secrets.ownerPassword });
    const later = await (async () => {
      const ownerUrl = server.ownerUrl(DATABASE);
      await ensureDatabase(ownerUrl);
      return await restoreDatabase({
        ...load,
        ownerUrl,
        runtimePassword: secrets.runtimePassword,
        fieldKeys: process.env.FIELD_KEYS || secrets.fieldKeys,
        saveFirst: null,
      });
    })().finally(server.stop);
    requireStopped();
    const kept = keep ? movePostgres(folder, keptAs) : null;
    if (!keep) await dropPostgres(folder);
    movePostgres(beside, folder);
    return { later, kept };
  } finally {
    await dropPostgres(beside);
  }
}
