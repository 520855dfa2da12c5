import { pathToFileURL } from 'node:url';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { WrongKeys } from '../server/vault/fit';
import { parseKeyRing } from '../server/vault/key-ring';
import { asOwner } from './keys/owner';
import { requireKeys } from './keys/scope-keys';
import { sealExisting } from './keys/seal-existing';
import { migrationsList, schemaFile } from './migrations';
import { NO_FILTERS, withSchemaEngine } from './schema-engine';

const RUNTIME_ROLE = 'rootwise_app';

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
 * `_prisma_migrations`, lets the runtime role sign in with its password, and seals what an earlier version stored in the open. Safe to
 * run again. With field keys that do not fit (`FIELD_KEYS`) it throws before anything is written.
 */
export async function migrate(
  ownerUrl: string,
  runtimePassword: string,
  fieldKeys: string,
  only?: readonly string[],
): Promise<string[]> {
  const ring = parseKeyRing(fieldKeys);
  await asOwner(ownerUrl, (client) => requireKeys(client, ring));
  const { path, content } = schemaFile();
  const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, [[path, content]], (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(only), filters: NO_FILTERS }),
  );
  await asOwner(ownerUrl, async (client) => {
    await client.query(`alter role ${RUNTIME_ROLE} login password ${escapeLiteral(runtimePassword)}`);
    await client.query(
      `do $$ begin execute format('grant connect on database %I to ${RUNTIME_ROLE}', current_database()); end $$`,
    );
    await sealExisting(client, ring);
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
  const { DATABASE_ADMIN_URL, DATABASE_URL, FIELD_KEYS } = process.env;
  if (!DATABASE_ADMIN_URL || !DATABASE_URL || !FIELD_KEYS) {
    console.error(
      'Set DATABASE_ADMIN_URL (owner), DATABASE_URL (runtime role, with its password) and FIELD_KEYS to migrate.',
    );
    process.exit(1);
  }
  try {
    const password = decodeURIComponent(new URL(DATABASE_URL).password);
    const applied = await migrate(DATABASE_ADMIN_URL, password, FIELD_KEYS);
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply');
  } catch (error) {
    if (!(error instanceof WrongKeys)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
