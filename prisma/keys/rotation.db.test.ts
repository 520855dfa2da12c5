import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { spellKeyRing, withNewKey } from '@/server/vault/key-ring';
import { asOwner } from './owner';
import { reencrypt } from './reencrypt';
import { keysInUse, rewrap } from './rewrap';

const one = withNewKey();
const two = withNewKey(one);
const onlyTwo = { current: 2, keys: new Map([...two.keys].filter(([number]) => number === 2)) };

// The clinic is opened by a process that has the first key only; the processes after it have both.
process.env.FIELD_KEYS = spellKeyRing(one);
const opened = await (await import('@/server/testing/clinic')).openTestClinic();
await (await import('@/server/db')).disconnect();
vi.resetModules();
process.env.FIELD_KEYS = spellKeyRing(two);

const { disconnect } = await import('@/server/db');
const { callerAs, key, newPatient } = await import('@/server/testing/clinic');
const { forgetDataKeys } = await import('@/server/vault/data-keys');

const ownerUrl = process.env.DATABASE_ADMIN_URL ?? '';
const owner = new Client({ connectionString: ownerUrl });
const clinic = { ...opened, as: (role: 'therapist' | 'admin') => callerAs(opened.people[role]) };
const patients: { patientId: string; phone: string; version: number }[] = [];

const phone = (count: number) => `+353 1 555 ${1000 + count}`;
const input = (patientId: string, baseVersion: number, count: number) => {
  const { confirmedNotDuplicate: _, ...details } = newPatient({ phone: phone(count) });
  return { ...details, patientId, baseVersion, idempotencyKey: key() };
};

beforeAll(async () => {
  await owner.connect();
  for (let count = 0; count < 12; count += 1) {
    const created = await clinic.as('therapist').patients.create(newPatient({ phone: phone(count) }));
    if (created.kind === 'created')
      patients.push({ patientId: created.patientId, phone: phone(count), version: 1 });
  }
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

/** Each worker writes to and reads from a patient of its own until told to stop; answers how often. */
async function work(patient: (typeof patients)[number], isOver: () => boolean): Promise<number> {
  let rounds = 0;
  while (!isOver()) {
    const count = patients.indexOf(patient) * 100 + rounds;
    const saved = await clinic
      .as('therapist')
      .patients.update(input(patient.patientId, patient.version, count));
    if (saved.kind !== 'saved') throw new Error('nobody else writes here');
    Object.assign(patient, { version: saved.version, phone: phone(count) });
    const read = await clinic.as('therapist').patients.get({ patientId: patient.patientId });
    if (read.phone !== patient.phone) throw new Error(`read ${read.phone} instead of ${patient.phone}`);
    rounds += 1;
  }
  return rounds;
}

const versions = async () =>
  (
    await owner.query<{ version: string; count: number }>(
      `select split_part(phone_sealed, '.', 2) as version, count(*)::int as count from patient
       where phone_sealed is not null group by 1 order by 1`,
    )
  ).rows;

async function expectAllOpen() {
  for (const { patientId, phone: expected } of patients)
    expect((await clinic.as('therapist').patients.get({ patientId })).phone).toBe(expected);
}

test('keys are replaced while people read and write, and nothing is lost', async () => {
  expect(await asOwner(ownerUrl, keysInUse)).toEqual(new Map([[1, 4]]));
  let over = false;
  const workers = patients.slice(0, 3).map((patient) => work(patient, () => over));
  const forgetting = setInterval(forgetDataKeys, 100);
  try {
    expect(await asOwner(ownerUrl, (client) => rewrap(client, two))).toBe(4);
    expect(await asOwner(ownerUrl, keysInUse)).toEqual(new Map([[2, 4]]));
    const done = await asOwner(ownerUrl, (client) => reencrypt(client, two, 1_000));
    expect(done).toMatchObject({ scopes: 2, retired: 0 });
    expect(done.values).toBeGreaterThanOrEqual(patients.length - 3);
  } finally {
    over = true;
    clearInterval(forgetting);
  }
  for (const rounds of await Promise.all(workers)) expect(rounds).toBeGreaterThan(3);
  expect(await versions()).toEqual([{ version: '2', count: patients.length }]);
  await expectAllOpen();
});

test('cut short, sealing anew goes on without a further key', async () => {
  const halfway = patients[6]?.patientId;
  await owner.query(`create function stumble() returns trigger language plpgsql as $$ begin
    if new.id = '${halfway}' then raise exception 'power cut'; end if; return new; end $$`);
  await owner.query(
    'create trigger stumble before update on patient for each row execute function stumble()',
  );
  const run = () => asOwner(ownerUrl, (client) => reencrypt(client, two, 0));
  await expect(run()).rejects.toThrow('power cut');
  await expectAllOpen();
  await owner.query('drop trigger stumble on patient');
  await owner.query('drop function stumble');
  await run();
  expect(await versions()).toEqual([{ version: '3', count: patients.length }]);
  await expectAllOpen();
});

test('data keys replaced for over an hour are taken away, and everything still opens', async () => {
  for (const table of ['data_key', 'account_data_key'])
    await owner.query(`update ${table} set created_at = created_at - interval '2 hours'`);
  const done = await asOwner(ownerUrl, (client) => reencrypt(client, two, 0));
  expect(done.retired).toBe(4);
  const { rows } = await owner.query(`select version from data_key where use = 'seal' order by 1`);
  expect(rows.map(({ version }) => version)).toEqual([3, 4]);
  forgetDataKeys();
  await expectAllOpen();
  expect((await clinic.as('admin').team.list()).map(({ email }) => email)).toContain(
    clinic.people.therapist.email,
  );
});

test('the earlier key can be taken out of FIELD_KEYS; the newer one cannot', async () => {
  const withKeys = async (ring: typeof one) => {
    process.env.FIELD_KEYS = spellKeyRing(ring);
    vi.resetModules();
    const { requireFittingKeys } = await import('@/server/vault/check-keys');
    await requireFittingKeys();
    const { open } = await import('@/server/vault/vault');
    const db = await import('@/server/db');
    const { clinicId } = clinic;
    return db.withRowContext({ clinicId, reach: 'clinic' }, async (tx) => {
      const opened: string[] = [];
      for (const { patientId } of patients) {
        const row = await tx.patient.findUniqueOrThrow({
          where: { clinicId_id: { clinicId, id: patientId } },
        });
        const place = { table: 'patient', column: 'phone_sealed', rowId: patientId };
        opened.push(await open({ tx, clinicId }, place, row.phoneSealed ?? ''));
      }
      return opened;
    });
  };
  expect(await withKeys(onlyTwo)).toEqual(patients.map((patient) => patient.phone));
  await expect(withKeys(one)).rejects.toThrow('key 2 is missing in FIELD_KEYS');
});

test('with a key missing that is still in use, nothing is locked anew', async () => {
  const three = withNewKey(withNewKey());
  const onlyThree = withNewKey(three);
  await expect(asOwner(ownerUrl, (client) => rewrap(client, onlyThree))).rejects.toThrow(
    'key 2 in FIELD_KEYS is not the one this database was written with',
  );
  expect((await owner.query('select kek from key_check')).rows).toEqual([{ kek: 2 }]);
  expect(await asOwner(ownerUrl, keysInUse)).toEqual(new Map([[2, 6]]));
});
