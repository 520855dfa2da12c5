import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Action } from '../action';
import { withRowContext } from '../db';
import { actAs, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { requireFittingKeys } from './check-keys';
import { forgetDataKeys } from './data-keys';
import { CannotOpen } from './envelope';
import { parseKeyRing, spellKeyRing, withNewKey } from './key-ring';
import { blindIndex, open, openForUser, seal, sealForUser } from './vault';

const { owner } = connections();
const ROW = '01900000-0000-7000-8000-00000000000a';
const PLACE = { table: 'patient', column: 'phone_sealed', rowId: ROW };
const OWN_KEYS = process.env.FIELD_KEYS ?? '';
let first: TestClinic;
let second: TestClinic;

beforeAll(async () => {
  first = await openTestClinic();
  second = await openTestClinic();
});
beforeEach(forgetDataKeys);

/** A clinic in which nothing was sealed yet. */
async function clinicWithoutKeys(): Promise<TestClinic> {
  const clinic = await openTestClinic();
  await owner.query('delete from data_key where clinic_id = $1', [clinic.clinicId]);
  forgetDataKeys();
  return clinic;
}

const inClinic = <Answer>(clinic: TestClinic, work: (action: Action) => Promise<Answer>) =>
  actAs(clinic.people.therapist, work);
const sealed = (clinic: TestClinic, text = '01 555 0199') =>
  inClinic(clinic, (action) => seal(action, PLACE, text));

test('what a clinic seals opens in it, in another process too, and in no other clinic', async () => {
  const value = await sealed(first);
  expect(value).toMatch(/^v1\.1\.[\w-]{16}\.[\w-]+$/);
  forgetDataKeys();
  expect(await inClinic(first, (action) => open(action, PLACE, value))).toBe('01 555 0199');
  await expect(inClinic(second, (action) => open(action, PLACE, value))).rejects.toThrow(CannotOpen);
});

test('a clinic that seals for the first time from many sides at once gets one key', async () => {
  const third = await clinicWithoutKeys();
  const values = await Promise.all(Array.from({ length: 8 }, (_, place) => sealed(third, `text ${place}`)));
  forgetDataKeys();
  for (const [place, value] of values.entries())
    expect(await inClinic(third, (action) => open(action, PLACE, value))).toBe(`text ${place}`);
  const { rows } = await owner.query(
    `select use::text, version, kek from data_key where clinic_id = $1 order by use`,
    [third.clinicId],
  );
  expect(rows).toEqual([
    { use: 'index', version: 1, kek: 1 },
    { use: 'seal', version: 1, kek: 1 },
  ]);
});

test('a first key stays when the request that needed it is undone', async () => {
  const third = await clinicWithoutKeys();
  let value = '';
  await expect(
    inClinic(third, async (action) => {
      value = await seal(action, PLACE, 'undone');
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  forgetDataKeys();
  expect(await inClinic(third, (action) => open(action, PLACE, value))).toBe('undone');
});

test('what is sealed for an account opens for that person and purpose alone', async () => {
  const { userId } = first.people.admin;
  const value = await sealForUser(userId, 'totp', 'JBSWY3DPEHPK3PXP');
  forgetDataKeys();
  expect(await openForUser(userId, 'totp', value)).toBe('JBSWY3DPEHPK3PXP');
  await expect(openForUser(first.people.therapist.userId, 'totp', value)).rejects.toThrow(CannotOpen);
  await expect(openForUser(userId, 'email', value)).rejects.toThrow(CannotOpen);
});

test('an index finds the same value again', async () => {
  const index = await blindIndex('accounts', 'email', 'ada@mail.example');
  forgetDataKeys();
  expect(await blindIndex('accounts', 'email', 'ada@mail.example')).toBe(index);
  expect(await blindIndex(first.clinicId, 'email', 'ada@mail.example')).not.toBe(index);
});

test('keys of accounts are out of reach in the context of a clinic, and none may be changed', async () => {
  await sealForUser(first.people.admin.userId, 'totp', 'x');
  const { clinicId, userId } = first.people.admin;
  expect(await withRowContext({ clinicId, userId }, (tx) => tx.accountDataKey.count())).toBe(0);
  expect(await withRowContext({ accountKeys: true }, (tx) => tx.accountDataKey.count())).toBe(2);
  for (const table of ['data_key', 'account_data_key', 'key_check']) {
    const { rows } = await owner.query(
      `select privilege_type from information_schema.role_table_grants where grantee = 'rootwise_app' and table_name = $1 order by 1`,
      [table],
    );
    expect(rows.map(({ privilege_type }) => privilege_type)).toEqual(['INSERT', 'SELECT']);
  }
});

test('with another key nothing opens, nothing is sealed and no key is made', async () => {
  const value = await sealed(first);
  const countKeys = async () =>
    (await owner.query('select count(*)::int as count from data_key')).rows[0].count;
  const third = await clinicWithoutKeys();
  const before = await countKeys();
  process.env.FIELD_KEYS = spellKeyRing(withNewKey());
  forgetDataKeys();
  try {
    vi.resetModules();
    const afresh = await import('./vault');
    const checks = await import('./check-keys');
    const db = await import('../db');
    await expect(checks.requireFittingKeys()).rejects.toThrow(
      'key 1 in FIELD_KEYS is not the one this database was written with',
    );
    const { clinicId } = first;
    await expect(
      db.withRowContext({ clinicId }, (tx) => afresh.open({ tx, clinicId }, PLACE, value)),
    ).rejects.toThrow('does not open with this key');
    await expect(
      db.withRowContext({ clinicId }, (tx) => afresh.seal({ tx, clinicId }, PLACE, 'plain')),
    ).rejects.toThrow('does not open with this key');
    await expect(
      db.withRowContext({ clinicId: third.clinicId }, (tx) =>
        afresh.seal({ tx, clinicId: third.clinicId }, PLACE, 'plain'),
      ),
    ).rejects.toThrow('is not the one this database was written with');
    expect(await countKeys()).toBe(before);
  } finally {
    process.env.FIELD_KEYS = OWN_KEYS;
  }
  await expect(requireFittingKeys()).resolves.toBeUndefined();
  expect(parseKeyRing(OWN_KEYS).current).toBe(1);
});
