import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { ensureDatabase } from '../../prisma/migrate';

const made: string[] = [];

/** The address of another database on the server of the tests, as the owner. */
export function ownerUrlOf(database: string): string {
  const url = new URL(process.env.DATABASE_ADMIN_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` on a connection of its own. */
export async function connected<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return await work(client).finally(() => client.end());
}

/** A new, empty database beside the one of the test file, dropped after it. Answers its address. */
export async function newDatabase(): Promise<string> {
  const name = `second_${randomBytes(6).toString('hex')}`;
  made.push(name);
  await ensureDatabase(ownerUrlOf(name));
  return ownerUrlOf(name);
}

afterAll(async () => {
  await connected(ownerUrlOf('postgres'), async (client) => {
    for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
  });
});

/**
 * Runs work that applies migrations: they change the runtime role, which all databases of the server share, so only one
 * test file at a time may do so.
 */
export function whileMigrating<Result>(work: () => Promise<Result>): Promise<Result> {
  return connected(ownerUrlOf('postgres'), async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('migrating'))`);
    return await work();
  });
}

export type Contents = Record<string, { rows: number; hash: string | null }>;

/** Count and content hash of every table, whatever the order of its rows; an empty table has no hash. */
export async function contentsOf(client: Client): Promise<Contents> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: Contents = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: number; hash: string | null }>(
      `select count(*)::int as rows, encode(sha256(convert_to(
         string_agg(to_jsonb(t)::text, E'\\n' order by to_jsonb(t)::text collate "C"), 'utf8')), 'hex') as hash
       from "${name}" t`,
    );
    if (rows[0]) found[name] = rows[0];
  }
  return found;
}
