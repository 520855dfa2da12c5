import { beforeAll, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from './testing/clinic';
import { connections } from './testing/connections';
import { writeFullRecord } from './testing/record';

const { owner, runtime } = connections();
let first: TestClinic;
let second: TestClinic;

beforeAll(async () => {
  first = await openTestClinic();
  second = await openTestClinic();
  await writeFullRecord(first);
});

const tablesWithClinic = async () =>
  (
    await owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'clinic_id' order by 1`,
    )
  ).rows.map(({ name }) => name);

/** Tables of the application without a clinic, each with its reason in docs/decisions/tenancy.md. */
const WITHOUT_CLINIC = [
  '_prisma_migrations',
  'account_data_key',
  'app_user',
  'clinic',
  'credential',
  'key_check',
  'passkey',
  'passkey_challenge',
  'rate_limit',
  'recovery_code',
  'second_factor',
];

test('row-level security is on and forced for every table, and each has a policy', async () => {
  const { rows } = await owner.query<{ name: string; on: boolean; forced: boolean; policies: number }>(
    `select relname as name, relrowsecurity as on, relforcerowsecurity as forced,
       (select count(*)::int from pg_policy where polrelid = c.oid) as policies
     from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  const guarded = rows.filter(({ name }) => !['_prisma_migrations', 'rate_limit'].includes(name));
  expect(guarded.length).toBeGreaterThan(20);
  for (const { name, on, forced, policies } of guarded) {
    expect({ name, on, forced, some: policies > 0 }).toEqual({ name, on: true, forced: true, some: true });
  }
  const withClinic = await tablesWithClinic();
  expect(rows.map(({ name }) => name).filter((name) => !withClinic.includes(name))).toEqual(
    expect.arrayContaining(WITHOUT_CLINIC.filter((name) => rows.some((row) => row.name === name))),
  );
  for (const { name } of rows) {
    expect([...withClinic, ...WITHOUT_CLINIC], `${name} needs a clinic or a reason`).toContain(name);
  }
});

test('the runtime role owns nothing, cannot bypass row-level security and may not truncate', async () => {
  const { rows: roles } = await owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'rootwise_app'`,
  );
  expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
  const { rows: owned } = await owner.query(
    `select relname from pg_class where relowner = 'rootwise_app'::regrole`,
  );
  expect(owned).toEqual([]);
  const { rows: grants } = await owner.query<{ table_name: string; privilege_type: string }>(
    `select table_name, privilege_type from information_schema.role_table_grants
     where grantee = 'rootwise_app' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES') order by 1, 2`,
  );
  expect(grants).toEqual([
    { table_name: 'idempotency_key', privilege_type: 'DELETE' },
    // Something to sign, gone with its answer: no part of a record.
    { table_name: 'passkey_challenge', privilege_type: 'DELETE' },
    // What a patient has begun and not sent: no part of the record.
    { table_name: 'questionnaire_draft', privilege_type: 'DELETE' },
    { table_name: 'rate_limit', privilege_type: 'DELETE' },
  ]);
});

test('every view runs with the rights of who asks', async () => {
  const { rows } = await owner.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       and not coalesce('security_invoker=true' = any(reloptions), false)`,
  );
  expect(rows).toEqual([]);
});

test('keys that could cross clinics begin with the clinic', async () => {
  const { rows } = await owner.query<{ constraint: string; first: string }>(
    `select c.conname as constraint, a.attname as first
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
     join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
     where c.contype in ('p', 'u', 'f')
       and exists (select from pg_attribute k where k.attrelid = t.oid and k.attname = 'clinic_id' and not k.attisdropped)`,
  );
  const crossing = rows.filter(({ first: column }) => column !== 'clinic_id');
  // A membership points at the one account of a person, which belongs to no clinic.
  expect(crossing).toEqual([{ constraint: 'membership_user_id_fkey', first: 'user_id' }]);
});

async function countAs(clinicId: string | null, table: string): Promise<number> {
  await runtime.query('begin');
  try {
    if (clinicId)
      await runtime.query(
        `select set_config('app.clinic_id', $1, true), set_config('app.reach', 'clinic', true)`,
        [clinicId],
      );
    const { rows } = await runtime.query<{ count: number }>(
      `select count(*)::int as count from ${table} where clinic_id = $1`,
      [first.clinicId],
    );
    return rows[0]?.count ?? -1;
  } finally {
    await runtime.query('rollback');
  }
}

test('the runtime role sees rows of a clinic in its own context only, and none without a context', async () => {
  let seen = 0;
  for (const table of await tablesWithClinic()) {
    seen += await countAs(first.clinicId, table);
    expect(await countAs(second.clinicId, table), table).toBe(0);
    // The second time the setting is '' instead of NULL.
    expect(await countAs(null, table), table).toBe(0);
    expect(await countAs(null, table), table).toBe(0);
  }
  expect(seen).toBeGreaterThan(15);
});

test('the runtime role cannot write into another clinic', async () => {
  const insert = `insert into clinic_counter (clinic_id, kind, last) values ($1, 'intruder', 1)`;
  await runtime.query('begin');
  await runtime.query(`select set_config('app.clinic_id', $1, true)`, [second.clinicId]);
  await expect(runtime.query(insert, [first.clinicId])).rejects.toMatchObject({ code: '42501' });
  await runtime.query('rollback');
});

test('a password hash is out of reach in the context of a clinic', async () => {
  await runtime.query('begin');
  await runtime.query(`select set_config('app.clinic_id', $1, true), set_config('app.user_id', $2, true)`, [
    first.clinicId,
    first.people.admin.userId,
  ]);
  const { rows: hashes } = await runtime.query('select * from credential');
  const { rows: users } = await runtime.query<{ id: string }>('select id from app_user');
  await runtime.query('rollback');
  expect(hashes).toEqual([]);
  const colleagues = Object.values(first.people).map(({ userId }) => userId);
  expect(users.map(({ id }) => id).sort()).toEqual(colleagues.sort());
});
