import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Client, escapeIdentifier } from 'pg';
import { from } from 'pg-copy-streams';
import { migrate } from '../../prisma/migrate';
import { catalogueOf, differences } from './catalogue';
import { holdChecks } from './hold-checks';
import type { BackupKey } from './key';
import type { Manifest, TableHeader, TableSummary } from './manifest';
import { asOwnerSeeingAll } from './owner-session';
import { openBackupFile, recordsOf } from './read-file';
import type { BackupRecord } from './records';
import { nameOf, setSequences, summaryOf, type Table, tablesOf } from './tables';

export type Load = {
  /** Owner of a database without any table. */
  ownerUrl: string;
  runtimePassword: string;
  /** As `FIELD_KEYS`: they must open what is sealed in the file. */
  fieldKeys: string;
  file: string;
  key: BackupKey | null;
  /** List of contents of the file, already checked. */
  manifest: Manifest;
  /** Stops it while rows are read or compared; nothing is committed then. */
  signal?: AbortSignal;
  onTable?: (table: TableSummary) => void;
};

const shapeOf = (tables: readonly TableHeader[]) => tables.map(({ name, columns }) => ({ name, columns }));

/** The rows that follow a table's name; `next` is told what comes after them. */
async function* rowsUntilNext(
  records: AsyncIterator<BackupRecord>,
  next: (record: BackupRecord | null) => void,
): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await records.next();
    if (done) return next(null);
    const record = value as BackupRecord;
    if (record.kind !== 'rows') return next(record);
    yield record.rows;
  }
}

async function copyIn(
  client: Client,
  records: AsyncGenerator<BackupRecord>,
  signal?: AbortSignal,
): Promise<void> {
  let record: BackupRecord | null = (await records.next()).value ?? null;
  while (record?.kind === 'table') {
    const { name, columns }: TableHeader = record.table;
    const into = client.query(
      from(`copy ${nameOf(name)} (${columns.map(escapeIdentifier).join(', ')}) from stdin`),
    );
    await pipeline(
      rowsUntilNext(records, (next) => {
        record = next;
      }),
      into,
      { signal },
    );
  }
  await records.return(undefined);
}

async function requireSame(client: Client, tables: Table[], load: Load): Promise<void> {
  const { manifest, signal, onTable = () => undefined } = load;
  for (const [place, table] of tables.entries()) {
    signal?.throwIfAborted();
    const summary = await summaryOf(client, table);
    if (!isDeepStrictEqual(summary, manifest.tables[place]))
      throw new Error(`The rows of ${table.name} are not those of the backup after loading.`);
    onTable(summary);
  }
}

/** Loads all rows in one transaction, compares them with the list of contents, and leaves the guards as the migrations made them. */
async function loadRows(client: Client, load: Load): Promise<void> {
  const { file, key, manifest, signal } = load;
  const tables = await tablesOf(client);
  if (!isDeepStrictEqual(shapeOf(tables), shapeOf(manifest.tables)))
    throw new Error('The tables after the migrations are not those of the backup.');
  const migrated = await catalogueOf(client);
  await client.query('begin');
  const release = await holdChecks(client);
  // The history of the backup says when each migration was applied there.
  await client.query('delete from public._prisma_migrations');
  await copyIn(client, recordsOf(await openBackupFile(file, key)), signal);
  await release();
  await setSequences(client, manifest.sequences);
  await requireSame(client, tables, load);
  const changed = differences(migrated, await catalogueOf(client));
  if (changed.length > 0) throw new Error(`The guards are not as migrated:\n${changed.join('\n')}`);
  await client.query('commit');
  await client.query('analyze');
}

/**
 * Fills a database without tables from a checked file: the migrations the backup had, all rows in one transaction with
 * counts, hashes and guards compared before it commits, then the migrations that have come since. Answers the names of those. Throws
 * and leaves the database half-made when anything differs.
 */
export async function loadBackupFile(load: Load): Promise<string[]> {
  const { ownerUrl, runtimePassword, fieldKeys, manifest } = load;
  await migrate(
    ownerUrl,
    runtimePassword,
    fieldKeys,
    manifest.migrations.map(({ name }) => name),
  );
  await asOwnerSeeingAll(ownerUrl, (client) => loadRows(client, load));
  return await migrate(ownerUrl, runtimePassword, fieldKeys);
}
