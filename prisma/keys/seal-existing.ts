import type { Client } from 'pg';
import { ACCOUNTS, type DataKeys, indexWith, sealWith } from '../../server/vault/envelope';
import type { KeyRing } from '../../server/vault/key-ring';
import { inTransaction } from './owner';
import { scopeKeys } from './scope-keys';

const BATCH = 500;

type Plain = { clinic_id: string; id: string; phone: string | null; email: string | null };

const PLAIN_PATIENTS = 'phone is not null or email is not null';

async function hasColumn(client: Client, table: string, column: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = $2`,
    [table, column],
  );
  return rowCount !== 0;
}

/** Whether a table still has its plain column and already the sealed one: an older schema has only the first. */
const isToSeal = async (client: Client, table: string, plain: string, sealed: string): Promise<boolean> =>
  (await hasColumn(client, table, plain)) && (await hasColumn(client, table, sealed));

async function sealPatient(client: Client, keys: DataKeys, row: Plain): Promise<void> {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : sealWith(keys, { table: 'patient', column, rowId: row.id }, text);
  await client.query(
    `update patient set phone_sealed = coalesce($3, phone_sealed), email_sealed = coalesce($4, email_sealed),
       phone = null, email = null
     where clinic_id = $1 and id = $2`,
    [row.clinic_id, row.id, sealed('phone_sealed', row.phone), sealed('email_sealed', row.email)],
  );
}

/** Seals a batch and empties the plain columns in one transaction; answers how many patients it held. */
async function sealBatch(client: Client, ring: KeyRing): Promise<number> {
  const { rows } = await client.query<Plain>(
    `select clinic_id, id, phone, email from patient where ${PLAIN_PATIENTS}
     order by clinic_id, id limit ${BATCH} for update`,
  );
  // For this transaction only: keys of one that is rolled back are none.
  const known = new Map<string, DataKeys>();
  for (const row of rows) {
    const keys = known.get(row.clinic_id) ?? (await scopeKeys(client, ring, row.clinic_id));
    known.set(row.clinic_id, keys);
    await sealPatient(client, keys, row);
  }
  return rows.length;
}

async function sealPatients(client: Client, ring: KeyRing): Promise<number> {
  if (!(await isToSeal(client, 'patient', 'phone', 'phone_sealed'))) return 0;
  let sealed = 0;
  for (let count = BATCH; count === BATCH; sealed += count)
    count = await inTransaction(client, () => sealBatch(client, ring));
  await inTransaction(client, async () => {
    // What an older version of the application wrote meanwhile, while nobody can write more.
    await client.query('lock table patient in access exclusive mode');
    for (let count = BATCH; count === BATCH; sealed += count) count = await sealBatch(client, ring);
    const { rows } = await client.query(`select count(*)::int as left from patient where ${PLAIN_PATIENTS}`);
    if (rows[0]?.left !== 0)
      throw new Error('Some patients still have a plain phone number or e-mail address.');
    await client.query('alter table patient drop column phone, drop column email');
  });
  // Dropped and changed values stay in the file until the table is written anew.
  if (sealed > 0) await client.query('vacuum (full, analyze) patient');
  return sealed;
}

async function sealAccountBatch(client: Client, ring: KeyRing): Promise<number> {
  const { rows } = await client.query<{ id: string; email: string }>(
    `select id, email from app_user where email is not null order by id limit ${BATCH} for update`,
  );
  if (rows.length === 0) return 0;
  const keys = await scopeKeys(client, ring, ACCOUNTS);
  for (const { id, email } of rows) {
    const place = { table: 'app_user', column: 'email', rowId: id };
    await client.query(
      'update app_user set email_sealed = $2, email_index = $3, email = null where id = $1',
      [id, sealWith(keys, place, email), indexWith(keys, 'email', email)],
    );
  }
  return rows.length;
}

async function sealAccounts(client: Client, ring: KeyRing): Promise<number> {
  if (!(await isToSeal(client, 'app_user', 'email', 'email_sealed'))) return 0;
  let sealed = 0;
  for (let count = BATCH; count === BATCH; sealed += count)
    count = await inTransaction(client, () => sealAccountBatch(client, ring));
  await inTransaction(client, async () => {
    await client.query('lock table app_user in access exclusive mode');
    for (let count = BATCH; count === BATCH; sealed += count) count = await sealAccountBatch(client, ring);
    const { rows } = await client.query('select count(*)::int as left from app_user where email is not null');
    if (rows[0]?.left !== 0) throw new Error('Some accounts still have a plain e-mail address.');
    await client.query(
      `alter table app_user drop column email,
         alter column email_sealed set not null, alter column email_index set not null`,
    );
  });
  if (sealed > 0) await client.query('vacuum (full, analyze) app_user');
  return sealed;
}

/**
 * Seals what an earlier version stored in the open, then drops the plain columns once counting finds nothing left in them.
 * Cut short, it goes on where it stopped; run again, it does nothing. Answers how many rows it sealed.
 */
export const sealExisting = async (client: Client, ring: KeyRing): Promise<number> =>
  (await sealPatients(client, ring)) + (await sealAccounts(client, ring));
