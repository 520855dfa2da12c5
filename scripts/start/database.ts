import { Client } from 'pg';
import { ensureDatabase, runtimeUrlOf } from '../../prisma/migrate';
import { type PostgresServer, startPostgres } from '../postgres';
import { Hindrance } from './say.mjs';
import type { Secrets } from './secrets';

export type Database = {
  ownerUrl: string;
  runtimeUrl: string;
  note: string;
  /** The server that runs on our data folder; null for one that somebody else looks after. */
  embedded: PostgresServer | null;
  stop: () => Promise<void>;
};

/** An address that may be shown. */
export const withoutPassword = (url: string): string => {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
};

/** Throws a plain sentence that names the setting when no PostgreSQL answers there. */
export async function requireReachable(url: string, setting: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Hindrance(
      `${setting} is not a PostgreSQL address (postgresql://user:password@host:5432/database).`,
    );
  }
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Hindrance(
      `The database of ${setting} cannot be reached at ${withoutPassword(url)}: ${error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : error}.`,
    );
  }
}

/**
 * The database to use: the one of `DATABASE_URL`, or an embedded PostgreSQL of our own. Ours is made anew when the first
 * start was cut short while seeding it: nobody has worked in it yet.
 */
export async function openDatabase(
  folder: string,
  secrets: Secrets,
  anew = false,
  settings = process.env,
): Promise<Database> {
  const { DATABASE_URL, DATABASE_ADMIN_URL } = settings;
  if (DATABASE_ADMIN_URL && !DATABASE_URL)
    throw new Hindrance('DATABASE_ADMIN_URL is set without DATABASE_URL: set both, or only DATABASE_URL.');
  if (DATABASE_URL) {
    const ownerUrl = DATABASE_ADMIN_URL ?? DATABASE_URL;
    await requireReachable(ownerUrl, DATABASE_ADMIN_URL ? 'DATABASE_ADMIN_URL' : 'DATABASE_URL');
    return {
      ownerUrl,
      runtimeUrl: DATABASE_ADMIN_URL ? DATABASE_URL : runtimeUrlOf(DATABASE_URL, secrets.runtimePassword),
      note: withoutPassword(ownerUrl),
      embedded: null,
      stop: async () => undefined,
    };
  }
  const server = await startPostgres({ folder, ownerPassword: secrets.ownerPassword });
  const ownerUrl = server.ownerUrl('rootwise');
  await ensureDatabase(ownerUrl, anew);
  return {
    ownerUrl,
    runtimeUrl: runtimeUrlOf(ownerUrl, secrets.runtimePassword),
    note: `embedded, port ${server.port}`,
    embedded: server,
    stop: server.stop,
  };
}
