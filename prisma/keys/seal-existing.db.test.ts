import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { signIn } from '@/server/auth/sign-in';
import { disconnect } from '@/server/db';
import {
  NOW,
  newAddress,
  newPatient,
  openTestClinic,
  PASSWORD,
  type TestClinic,
} from '@/server/testing/clinic';
import { parseKeyRing } from '@/server/vault/key-ring';
import { asOwner } from './owner';
import { sealExisting } from './seal-existing';

const ownerUrl = process.env.DATABASE_ADMIN_URL ?? '';
const ring = parseKeyRing(process.env.FIELD_KEYS ?? '');
const owner = new Client({ connectionString: ownerUrl });
let clinics: TestClinic[];
const patients: { clinic: TestClinic; patientId: string }[] = [];

beforeAll(async () => {
  await owner.connect();
  clinics = [await openTestClinic(), await openTestClinic()];
  for (const clinic of clinics)
    for (let count = 0; count < 3; count += 1) {
      const created = await clinic.as('therapist').patients.create(newPatient());
      if (created.kind === 'created') patients.push({ clinic, patientId: created.patientId });
    }
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

const phoneOf = (place: number) => `+353 1 555 ${7000 + place}`;
const run = () => asOwner(ownerUrl, (client) => sealExisting(client, ring));
const plainColumns = async () =>
  (
    await owner.query(
      `select column_name as name from information_schema.columns
       where table_name = 'patient' and column_name in ('phone', 'email')`,
    )
  ).rows.length;

/** As the table was before: plain phone numbers and addresses. */
beforeEach(async () => {
  await owner.query(
    'alter table patient add column if not exists phone text, add column if not exists email text',
  );
  await owner.query('update patient set phone_sealed = null, email_sealed = null');
  for (const [place, { patientId }] of patients.entries())
    await owner.query('update patient set phone = $2, email = $3 where id = $1', [
      patientId,
      phoneOf(place),
      place % 2 ? `person${place}@mail.example` : null,
    ]);
});

async function expectSealed() {
  for (const [place, { clinic, patientId }] of patients.entries()) {
    const shown = await clinic.as('therapist').patients.get({ patientId });
    expect([shown.phone, shown.email]).toEqual([
      phoneOf(place),
      place % 2 ? `person${place}@mail.example` : null,
    ]);
  }
  const { rows } = await owner.query<{ text: string }>('select p::text as text from patient p');
  for (const { text } of rows) expect(text).not.toMatch(/\+353|@mail\.example/);
}

test('what stood in the open is sealed and the plain columns are gone; again, there is nothing to do', async () => {
  expect(await run()).toBe(6);
  expect(await plainColumns()).toBe(0);
  await expectSealed();
  expect(await run()).toBe(0);
});

test('accounts keep their sign-in when their e-mail is sealed', async () => {
  await run();
  const { email, userId } = clinics[0]?.people.therapist ?? { email: '', userId: '' };
  await owner.query(
    `alter table app_user add column email text, alter column email_sealed drop not null, alter column email_index drop not null`,
  );
  await owner.query('update app_user set email = $1, email_sealed = null, email_index = null where id = $2', [
    email,
    userId,
  ]);
  const enter = () => signIn({ email, password: PASSWORD, address: newAddress(), now: NOW });
  expect(await enter()).toBeNull();
  expect(await run()).toBe(1);
  expect(await enter()).not.toBeNull();
  const team = await clinics[0]?.as('admin').team.list();
  expect(team?.map((member) => member.email)).toContain(email);
  const { rows } = await owner.query<{ text: string }>('select u::text as text from app_user u');
  expect(rows.length).toBeGreaterThan(5);
  for (const { text } of rows) expect(text).not.toContain('@');
});

test('cut short, it goes on where it stopped', async () => {
  const [first] = patients;
  await owner.query(`create function stumble() returns trigger language plpgsql as $$ begin
    if new.id = '${first?.patientId}' then raise exception 'power cut'; end if; return new; end $$`);
  await owner.query(
    'create trigger stumble before update on patient for each row execute function stumble()',
  );
  await expect(run()).rejects.toThrow('power cut');
  expect(await plainColumns()).toBe(2);
  const { rows } = await owner.query(
    'select count(phone)::int as plain, count(phone_sealed)::int as sealed from patient',
  );
  expect(rows).toEqual([{ plain: 6, sealed: 0 }]);
  await owner.query('drop trigger stumble on patient');
  await owner.query('drop function stumble');
  expect(await run()).toBe(6);
  await expectSealed();
});

test('an owner who is held by row-level security is refused instead of shown an empty table', async () => {
  await owner.query('create role held login password $$held$$');
  await owner.query('grant select on patient to held');
  await owner.query('grant select on all tables in schema public to held');
  const url = new URL(ownerUrl);
  url.username = 'held';
  url.password = 'held';
  try {
    await expect(asOwner(url.href, (client) => sealExisting(client, ring))).rejects.toThrow(
      'row-level security',
    );
    expect(await plainColumns()).toBe(2);
  } finally {
    await owner.query('drop owned by held');
    await owner.query('drop role held');
  }
});
