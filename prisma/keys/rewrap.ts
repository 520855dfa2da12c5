import type { Client } from 'pg';
import { ACCOUNTS, type KeyScope, unwrapKey, type WrappedKey, wrapKey } from '../../server/vault/envelope';
import type { KeyRing } from '../../server/vault/key-ring';
import { inTransaction } from './owner';
import { requireKeys, storeCheck } from './scope-keys';

const BATCH = 200;

type Row = WrappedKey & { scope: KeyScope };

const KEYS = `(select clinic_id::text as scope, use::text, version, wrapped, kek from data_key
  union all select '${ACCOUNTS}', use::text, version, wrapped, kek from account_data_key)`;

/** How many data keys are locked with each key of `FIELD_KEYS`. */
export async function keysInUse(client: Client): Promise<Map<number, number>> {
  const { rows } = await client.query<{ kek: number; count: number }>(
    `select kek, count(*)::int as count from ${KEYS} k group by kek order by kek`,
  );
  return new Map(rows.map(({ kek, count }) => [kek, count]));
}

async function store(
  client: Client,
  { scope, use, version, wrapped, kek }: Row,
  before: string,
): Promise<void> {
  if (scope === ACCOUNTS)
    await client.query(
      `update account_data_key set wrapped = $3, kek = $4 where use = $1::"KeyUse" and version = $2 and wrapped = $5`,
      [use, version, wrapped, kek, before],
    );
  else
    await client.query(
      `update data_key set wrapped = $4, kek = $5
       where clinic_id = $1 and use = $2::"KeyUse" and version = $3 and wrapped = $6`,
      [scope, use, version, wrapped, kek, before],
    );
}

async function rewrapBatch(client: Client, ring: KeyRing): Promise<number> {
  const { rows } = await client.query<Row>(
    `select * from ${KEYS} k where kek <> $1 order by scope, use, version limit ${BATCH}`,
    [ring.current],
  );
  for (const row of rows) {
    const key = unwrapKey(ring, row.scope, row);
    const locked = wrapKey(ring, row.scope, row.use, row.version, key);
    await store(client, { scope: row.scope, ...locked }, row.wrapped);
  }
  return rows.length;
}

/**
 * Locks every data key with the current key of the ring, in batches, while others read and write: a data key itself does
 * not change. Cut short, it goes on where it stopped. Afterwards no other key of the ring is needed, and the checks of
 * those are taken away. Throws `WrongKeys` before anything is written when a key in use is missing or another one. Answers how many it locked anew.
 */
export async function rewrap(client: Client, ring: KeyRing): Promise<number> {
  await requireKeys(client, ring);
  await storeCheck(client, ring);
  let locked = 0;
  for (let count = BATCH; count === BATCH; locked += count)
    count = await inTransaction(client, () => rewrapBatch(client, ring));
  await inTransaction(client, async () => {
    // A clinic may have made its first keys meanwhile, in a process that has only the earlier key.
    await client.query('lock table data_key, account_data_key in share row exclusive mode');
    for (let count = BATCH; count === BATCH; locked += count) count = await rewrapBatch(client, ring);
    await client.query('delete from key_check where kek <> $1', [ring.current]);
  });
  return locked;
}
