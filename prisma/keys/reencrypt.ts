import { type Client, escapeIdentifier } from 'pg';
import {
  ACCOUNTS,
  type DataKeys,
  type KeyScope,
  newDataKey,
  openWith,
  type Place,
  sealWith,
} from '../../server/vault/envelope';
import type { KeyRing } from '../../server/vault/key-ring';
import { SEALED_COLUMNS, type SealedColumn } from '../../server/vault/sealed-columns';
import { inTransaction } from './owner';
import { scopeKeys, storeKey } from './scope-keys';

const BATCH = 500;
/** Hours after which no process can still seal with the version before. */
const RETIRED_AFTER = 1;

export type Reencrypted = { scopes: number; values: number; retired: number };

async function scopesOf(client: Client): Promise<KeyScope[]> {
  const { rows } = await client.query<{ id: string }>(
    'select distinct clinic_id::text as id from data_key order by 1',
  );
  const { rows: accounts } = await client.query('select 1 from account_data_key limit 1');
  return [...rows.map(({ id }) => id), ...(accounts.length > 0 ? [ACCOUNTS] : [])];
}

type Row = { id: string; sealed: string };

const placeOf = (column: SealedColumn, rowId: string): Place =>
  column.scope === 'clinic'
    ? { table: column.table, column: column.column, rowId }
    : { table: 'app_user', column: column.purpose, rowId };

/** The values of one column and scope that another version sealed, after `after`, by id. */
async function readBatch(
  client: Client,
  column: SealedColumn,
  keys: DataKeys,
  after: string,
): Promise<Row[]> {
  const [table, name, id] = [column.table, column.column, column.rowId].map(escapeIdentifier);
  const values = [`v1.${keys.current}.%`, after, ...(keys.scope === ACCOUNTS ? [] : [keys.scope])];
  const { rows } = await client.query<Row>(
    `select ${id}::text as id, ${name} as sealed from ${table}
     where ${name} is not null and ${name} not like $1 and ${id} > $2${keys.scope === ACCOUNTS ? '' : ' and clinic_id = $3'}
     order by ${id} limit ${BATCH}`,
    values,
  );
  return rows;
}

async function sealAnew(client: Client, column: SealedColumn, keys: DataKeys, row: Row): Promise<number> {
  const [table, name, id] = [column.table, column.column, column.rowId].map(escapeIdentifier);
  const place = placeOf(column, row.id);
  const sealed = sealWith(keys, place, openWith(keys, place, row.sealed));
  // Only what is still the same: a newer value of somebody else stays.
  const { rowCount } = await client.query(
    `update ${table} set ${name} = $2 where ${id} = $1 and ${name} = $3`,
    [row.id, sealed, row.sealed],
  );
  return rowCount ?? 0;
}

async function sealColumn(client: Client, column: SealedColumn, keys: DataKeys): Promise<number> {
  let sealed = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await readBatch(client, column, keys, after);
    await inTransaction(client, async () => {
      for (const row of rows) sealed += await sealAnew(client, column, keys, row);
    });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return sealed;
    after = last.id;
  }
}

const columnsOf = (scope: KeyScope) =>
  SEALED_COLUMNS.filter((column) => (column.scope === 'accounts') === (scope === ACCOUNTS));

async function sealScope(client: Client, ring: KeyRing, scope: KeyScope): Promise<number> {
  const keys = await scopeKeys(client, ring, scope);
  let sealed = 0;
  for (const column of columnsOf(scope)) sealed += await sealColumn(client, column, keys);
  return sealed;
}

/** Whether every sealed value of the scope has the current version. */
async function isAllCurrent(client: Client, keys: DataKeys): Promise<boolean> {
  for (const column of columnsOf(keys.scope))
    if ((await readBatch(client, column, keys, '00000000-0000-0000-0000-000000000000')).length > 0)
      return false;
  return true;
}

/** Takes away data keys that have been replaced for long enough and seal nothing any more. */
async function retire(client: Client, ring: KeyRing, scope: KeyScope): Promise<number> {
  const keys = await scopeKeys(client, ring, scope);
  if (!(await isAllCurrent(client, keys))) return 0;
  const [table, where] = scope === ACCOUNTS ? ['account_data_key', 'true'] : ['data_key', 'k.clinic_id = $2'];
  const { rowCount } = await client.query(
    `delete from ${table} k where k.use = 'seal' and k.version < $1 and ${where} and exists (
       select from ${table} n where n.use = 'seal' and n.version = $1
         and n.created_at < now() - interval '${RETIRED_AFTER} hour'${scope === ACCOUNTS ? '' : ' and n.clinic_id = $2'})`,
    scope === ACCOUNTS ? [keys.current] : [keys.current, scope],
  );
  return rowCount ?? 0;
}

async function renew(client: Client, ring: KeyRing, scope: KeyScope): Promise<void> {
  const { current } = await scopeKeys(client, ring, scope);
  await storeKey(client, scope, newDataKey(ring, scope, 'seal', current + 1));
}

/** Whether an earlier run was cut short, so that values of an earlier version are left. */
async function isUnfinished(client: Client, ring: KeyRing, scope: KeyScope): Promise<boolean> {
  return !(await isAllCurrent(client, await scopeKeys(client, ring, scope)));
}

/**
 * Makes new data keys and seals every value anew with them, while others read and write. Processes learn of a new key
 * within `settle` milliseconds and are waited for, then what they sealed meanwhile is sealed anew too. A scope that an
 * earlier run left unfinished gets no further key: cut short, it goes on. Replaced keys are taken away by a run an hour or
 * more later. Index keys stay: indexes must find what they found before.
 */
export async function reencrypt(client: Client, ring: KeyRing, settle: number): Promise<Reencrypted> {
  const scopes = await scopesOf(client);
  let retired = 0;
  let values = 0;
  for (const scope of scopes) {
    retired += await retire(client, ring, scope);
    if (!(await isUnfinished(client, ring, scope))) await renew(client, ring, scope);
    values += await sealScope(client, ring, scope);
  }
  await new Promise((resolve) => setTimeout(resolve, settle));
  for (const scope of scopes) values += await sealScope(client, ring, scope);
  return { scopes: scopes.length, values, retired };
}
