import { Client } from 'pg';
import { Hindrance } from '../start/say.mjs';

/** How values are written as text, alike on both sides; and no query may answer with fewer rows than there are. */
const SETTINGS = [
  'set client_encoding to utf8',
  'set datestyle to iso, ymd',
  'set intervalstyle to postgres',
  'set timezone to utc',
  'set bytea_output to hex',
  'set extra_float_digits to 3',
  'set search_path to public',
  // Instead of hiding rows, the server refuses a query that a policy would cut down.
  'set row_security to off',
  'set statement_timeout to 0',
  'set idle_in_transaction_session_timeout to 0',
  'set lock_timeout to 30000',
];

/**
 * A connection of the owner of the database with fixed settings, for the time of `work`. Throws a plain sentence when the
 * owner is held back by row-level security: what it does not see would be missing from a backup.
 */
export async function asOwnerSeeingAll<Result>(
  ownerUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const setting of SETTINGS) await client.query(setting);
    const { rows } = await client.query<{ name: string; sees: boolean }>(
      'select rolname as name, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.sees)
      throw new Hindrance(
        `The role ${rows[0]?.name} is held back by row-level security and does not see every row. Give it the right to (alter role ${rows[0]?.name} bypassrls), or name another owner in DATABASE_ADMIN_URL.`,
      );
    return await work(client);
  } finally {
    await client.end();
  }
}
