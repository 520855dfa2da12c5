import type { Client } from 'pg';
import { Hindrance } from '../start/say.mjs';
import { nameOf, tablesOf } from './tables';

/** Where what a database held lies while a backup is restored into it. */
const ASIDE = 'rootwise_before_restore';

async function hasSchema(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [name]);
  return Boolean(rowCount);
}

/** Whether any table holds a row. The history of migrations alone is no data. */
export async function holdsRows(client: Client): Promise<boolean> {
  for (const { name } of await tablesOf(client)) {
    if (name === '_prisma_migrations') continue;
    const { rowCount } = await client.query(`select 1 from ${nameOf(name)} limit 1`);
    if (rowCount) return true;
  }
  return false;
}

/**
 * Puts back what was set aside, in the place of what a restore had made so far. Answers whether there was anything to put
 * back.
 */
export async function putBack(client: Client): Promise<boolean> {
  if (!(await hasSchema(client, ASIDE))) return false;
  await client.query('begin');
  await client.query('drop schema if exists public cascade');
  await client.query(`alter schema ${ASIDE} rename to public`);
  await client.query('commit');
  return true;
}

/**
 * Puts back what an earlier restore had set aside before it was cut short. Rows that stand in its place are kept, because
 * somebody may have worked on them since: the answer names their schema, or is null without any. Undefined when there was
 * nothing to put back.
 */
export async function putBackEarlier(client: Client, now: Date): Promise<string | null | undefined> {
  if (!(await hasSchema(client, ASIDE))) return undefined;
  if (!(await holdsRows(client))) {
    await putBack(client);
    return null;
  }
  const kept = `rootwise_unfinished_${Math.floor(now.getTime() / 1000)}`;
  await client.query('begin');
  await client.query(`alter schema public rename to ${kept}`);
  await client.query(`alter schema ${ASIDE} rename to public`);
  await client.query('commit');
  return kept;
}

/** Moves everything out of the way within the database, and leaves it without tables. */
export async function setAside(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select extname as name from pg_extension where extnamespace = 'public'::regnamespace`,
  );
  if (rows[0])
    throw new Hindrance(
      `The extension ${rows[0].name} lies in the schema public, which is replaced: move it first (create schema extensions; alter extension ${rows[0].name} set schema extensions).`,
    );
  await client.query('begin');
  await client.query(`alter schema public rename to ${ASIDE}`);
  await client.query('create schema public authorization pg_database_owner');
  await client.query('grant usage on schema public to public');
  await client.query('commit');
}

/** Deletes for good what was set aside. */
export async function dropAside(client: Client): Promise<void> {
  await client.query(`drop schema ${ASIDE} cascade`);
}
