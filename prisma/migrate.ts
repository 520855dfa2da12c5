import { pathToFileURL } from 'node:url';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { migrationsList, schemaFile } from './migrations';
import { NO_FILTERS, withSchemaEngine } from './schema-engine';

const RUNTIME_ROLE = 'rootwise_app';

async function asOwner<Result>(ownerUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database of an owner's connection string when the server has none of that name; `anew` drops it first. */
export async function ensureDatabase(ownerUrl: string, anew = false): Promise<void> {
  const url = new URL(ownerUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = '/postgres';
  await asOwner(url.href, async (client) => {
    if (anew) await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  });
}

/**
 * Applies the migrations that are missing (of those named in `only`, when it is given), records them in
 * `_prisma_migrations`, and lets the runtime role sign in with its password. Safe to run again.
 */
export async function migrate(
  ownerUrl: string,
  runtimePassword: string,
  only?: readonly string[],
): Promise<string[]> {
  const { path, content } = schemaFile();
  const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, [[path, content]], (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(only), filters: NO_FILTERS }),
  );
  await asOwner(ownerUrl, async (client) => {
    await client.query(`alter role ${RUNTIME_ROLE} login password ${escapeLiteral(runtimePassword)}`);
    await client.query(
      `do $$ begin execute format('grant connect on database %I to ${RUNTIME_ROLE}', current_database()); end $$`,
    );
  });
  return appliedMigrationNames;
}

/** The connection string of the runtime role on the same server and database. */
export function runtimeUrlOf(ownerUrl: string, runtimePassword: string): string {
  const url = new URL(ownerUrl);
  url.username = RUNTIME_ROLE;
  url.password = encodeURIComponent(runtimePassword);
  return url.href;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { DATABASE_ADMIN_URL, DATABASE_URL } = process.env;
  if (!DATABASE_ADMIN_URL || !DATABASE_URL) {
    console.error(
      'Set DATABASE_ADMIN_URL (owner) and DATABASE_URL (runtime role, with its password) to migrate.',
    );
    process.exit(1);
  }
  const applied = await migrate(DATABASE_ADMIN_URL, decodeURIComponent(new URL(DATABASE_URL).password));
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply');
}
