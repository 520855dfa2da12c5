import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type Client, escapeIdentifier } from 'pg';
import { to } from 'pg-copy-streams';
import type { AppliedMigration, SequenceState, TableHeader, TableSummary } from './manifest';

export type Table = TableHeader & {
  /** Expressions in whose order the rows are written: the same rows give the same text, wherever they lie on the disk. */
  order: string[];
};

export const nameOf = (table: string): string => `public.${escapeIdentifier(table)}`;

type Column = { name: string; collated: boolean; place: number | null };

const orderOf = ({ name, collated }: Column) => `${escapeIdentifier(name)}${collated ? ' collate "C"' : ''}`;

/** Every table of the application, with the columns that are stored. What belongs to an extension comes with it. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: Column[] }>(`
    select c.relname as name,
      (select json_agg(json_build_object(
           'name', a.attname, 'collated', a.attcollation <> 0, 'place', array_position(k.indkey, a.attnum))
         order by a.attnum)
       from pg_attribute a
       left join pg_index k on k.indrelid = c.oid and k.indisprimary
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and not exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname collate "C"`);
  return rows.map(({ name, columns }) => {
    const key = columns.filter(({ place }) => place !== null);
    key.sort((a, b) => Number(a.place) - Number(b.place));
    return {
      name,
      columns: columns.map((column) => column.name),
      order:
        key.length > 0
          ? key.map(orderOf)
          : columns.map((column) => `${escapeIdentifier(column.name)}::text collate "C"`),
    };
  });
}

/** Ordinary tables in other schemas. */
export async function foreignTablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
      and n.nspname not in ('public', 'pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
      and not exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1`);
  return rows.map(({ name }) => name);
}

/** The migrations that were applied, in order. Throws when one of them did not end. */
export async function migrationsOf(client: Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration & { ended: boolean }>(`
    select migration_name as name, checksum, finished_at is not null as ended
    from public._prisma_migrations where rolled_back_at is null order by migration_name collate "C"`);
  const open = rows.find(({ ended }) => !ended);
  if (open) throw new Error(`The migration ${open.name} has not ended.`);
  return rows.map(({ name, checksum }) => ({ name, checksum }));
}

/** Where every sequence stands. */
export async function sequencesOf(client: Client): Promise<SequenceState[]> {
  const { rows: names } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`);
  const states: SequenceState[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${nameOf(name)}`,
    );
    if (rows[0]) states.push({ name, lastValue: rows[0].last, isCalled: rows[0].called });
  }
  return states;
}

/** Lets every sequence go on where it stood. */
export async function setSequences(client: Client, sequences: readonly SequenceState[]): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [nameOf(name), lastValue, isCalled]);
}

/** The rows of a table as text in the order of its key, in chunks. Ends when the connection is free again. */
export async function* copyOut(client: Client, { name, columns, order }: Table): AsyncGenerator<Buffer> {
  const idle = once(client, 'drain');
  // Whoever reads the rows is told of a lost connection through them.
  idle.catch(() => undefined);
  yield* client.query(
    to(
      `copy (select ${columns.map(escapeIdentifier).join(', ')} from ${nameOf(name)} order by ${order.join(', ')}) to stdout`,
    ),
  );
  await idle;
}

/** Counts and hashes rows as they pass: each is one line. */
export class RowSum {
  private readonly hash = createHash('sha256');
  private rows = 0;
  private bytes = 0;

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.rows += 1;
  }

  summary({ name, columns }: TableHeader): TableSummary {
    return { name, columns, rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** Count and hash of what a table holds now. */
export async function summaryOf(client: Client, table: Table): Promise<TableSummary> {
  const sum = new RowSum();
  for await (const chunk of copyOut(client, table)) sum.add(chunk);
  return sum.summary(table);
}
