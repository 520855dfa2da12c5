import type { Client } from 'pg';
import { Hindrance } from '../start/say.mjs';
import { checkBackupFile } from './check-file';
import type { BackupKey } from './key';
import { FORMAT, type Manifest, type TableSummary } from './manifest';
import { asOwnerSeeingAll } from './owner-session';
import type { BackupRecord } from './records';
import {
  copyOut,
  foreignTablesOf,
  migrationsOf,
  nameOf,
  RowSum,
  sequencesOf,
  type Table,
  tablesOf,
} from './tables';
import { writeBackupFile } from './write-file';

export type Backup = {
  ownerUrl: string;
  /** Where to write; must not exist. */
  file: string;
  key: BackupKey | null;
  /** Version of the application. */
  app: string;
  now: Date;
  /** Stops it; nothing is left behind. */
  signal?: AbortSignal;
  onTable?: (table: TableSummary) => void;
  /** Told the id of the snapshot that is written, while it can still be looked at by others. */
  onSnapshot?: (id: string) => Promise<void>;
};

const listOf = (tables: Table[]) => JSON.stringify(tables);

/**
 * Opens the one transaction in which everything is read. The tables are locked against being changed in form (not against
 * reading and writing) before the snapshot is taken, so that no migration comes between.
 */
async function openSnapshot(client: Client): Promise<Table[]> {
  const tables = await tablesOf(client);
  if (tables.length === 0) throw new Hindrance('There are no tables of Rootwise in this database.');
  await client.query('begin transaction isolation level repeatable read read only');
  await client.query(`lock table ${tables.map(({ name }) => nameOf(name)).join(', ')} in access share mode`);
  const locked = await tablesOf(client);
  if (listOf(locked) !== listOf(tables))
    throw new Hindrance('The tables were being changed at this moment: try again.');
  return locked;
}

async function countOf(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${nameOf(table)}`);
  return Number(rows[0]?.count ?? Number.NaN);
}

async function* recordsFrom(
  client: Client,
  tables: Table[],
  about: Pick<Manifest, 'app' | 'createdAt' | 'encrypted'>,
  onTable: (table: TableSummary) => void,
): AsyncGenerator<BackupRecord> {
  const written: TableSummary[] = [];
  for (const table of tables) {
    const { name, columns } = table;
    yield { kind: 'table', table: { name, columns } };
    const sum = new RowSum();
    for await (const rows of copyOut(client, table)) {
      sum.add(rows);
      yield { kind: 'rows', rows };
    }
    const summary = sum.summary(table);
    const counted = await countOf(client, name);
    if (counted !== summary.rows)
      throw new Hindrance(
        `${name} has ${counted} rows, and ${summary.rows} were read: no backup is written.`,
      );
    written.push(summary);
    onTable(summary);
  }
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  yield {
    kind: 'manifest',
    manifest: {
      format: FORMAT,
      ...about,
      server: `PostgreSQL ${rows[0]?.version}`,
      migrations: await migrationsOf(client),
      tables: written,
      sequences: await sequencesOf(client),
      leftOut: await foreignTablesOf(client),
    },
  };
}

/**
 * Writes everything in the database as it stands at one moment into one file, while the application goes on, and reads the
 * file back before it gets its name. Throws, leaving nothing behind, when the owner does not see every row.
 */
export function takeBackup(backup: Backup): Promise<{ manifest: Manifest; size: number }> {
  const { ownerUrl, file, key, app, now, signal, onTable = () => undefined, onSnapshot } = backup;
  const createdAt = now.toISOString();
  return asOwnerSeeingAll(ownerUrl, async (client) => {
    const tables = await openSnapshot(client);
    if (onSnapshot) {
      const { rows } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
      await onSnapshot(rows[0]?.id ?? '');
    }
    return await writeBackupFile(
      {
        file,
        key,
        format: FORMAT,
        app,
        createdAt,
        signal,
        check: (written) => checkBackupFile(written, key),
      },
      recordsFrom(client, tables, { app, createdAt, encrypted: key !== null }, onTable),
    );
  });
}
