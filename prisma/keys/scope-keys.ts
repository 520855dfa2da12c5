import type { Client } from 'pg';
import {
  ACCOUNTS,
  CannotOpen,
  checkOf,
  type DataKeys,
  dataKeysOf,
  type KeyScope,
  newDataKey,
  type WrappedKey,
} from '../../server/vault/envelope';
import { type KeyCheck, requireFit } from '../../server/vault/fit';
import type { KeyRing } from '../../server/vault/key-ring';

/** Throws `WrongKeys` when the ring does not open what this database was written with; an empty one fits every ring. */
export async function requireKeys(client: Client, ring: KeyRing): Promise<void> {
  const { rowCount } = await client.query("select 1 where to_regclass('public.key_check') is not null");
  if (rowCount === 0) return;
  const { rows } = await client.query<KeyCheck>('select kek, sealed from key_check order by kek');
  requireFit(ring, rows);
}

/** Stores a known text under the current key of the ring, unless there is one; throws `WrongKeys` when one there is another key's. */
export async function storeCheck(client: Client, ring: KeyRing): Promise<void> {
  await client.query(
    'insert into key_check (kek, sealed, created_at) values ($1, $2, now()) on conflict do nothing',
    [ring.current, checkOf(ring, ring.current)],
  );
  await requireKeys(client, ring);
}

/** Stores a data key, unless there is one of this use and version. */
export async function storeKey(client: Client, scope: KeyScope, key: WrappedKey): Promise<void> {
  const { use, version, wrapped, kek } = key;
  if (scope === ACCOUNTS)
    await client.query(
      `insert into account_data_key (use, version, wrapped, kek, created_at) values ($1::"KeyUse", $2, $3, $4, now())
       on conflict do nothing`,
      [use, version, wrapped, kek],
    );
  else
    await client.query(
      `insert into data_key (clinic_id, use, version, wrapped, kek, created_at)
       values ($1, $2::"KeyUse", $3, $4, $5, now()) on conflict do nothing`,
      [scope, use, version, wrapped, kek],
    );
}

async function readKeys(client: Client, scope: KeyScope): Promise<WrappedKey[]> {
  const { rows } =
    scope === ACCOUNTS
      ? await client.query<WrappedKey>('select use::text, version, wrapped, kek from account_data_key')
      : await client.query<WrappedKey>(
          'select use::text, version, wrapped, kek from data_key where clinic_id = $1',
          [scope],
        );
  return rows;
}

/** The data keys of a clinic or of the accounts, made where there are none; always read back from what is stored. */
export async function scopeKeys(client: Client, ring: KeyRing, scope: KeyScope): Promise<DataKeys> {
  const found = dataKeysOf(scope, await readKeys(client, scope), ring);
  if (found) return found;
  await storeCheck(client, ring);
  for (const use of ['seal', 'index'] as const)
    await storeKey(client, scope, newDataKey(ring, scope, use, 1));
  const made = dataKeysOf(scope, await readKeys(client, scope), ring);
  if (!made) throw new CannotOpen('the data keys could not be made');
  return made;
}
