import { beforeAll, expect, test } from 'vitest';
import { signIn } from '../auth/sign-in';
import { key, NOW, newAddress, newPatient, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { SEALED_COLUMNS } from '../vault/sealed-columns';

const { owner } = connections();
const CANARY = {
  phone: '+353 1 555 7341',
  email: 'canary.kestrel@mail.example',
  address: '12 Invented Quay\nNowhere-on-Sea',
  nationalNumber: '9073412KS',
  insuranceNumber: 'INS-48201-77',
};
let clinic: TestClinic;
let patientId: string;

beforeAll(async () => {
  clinic = await openTestClinic();
  const created = await clinic.as('therapist').patients.create(newPatient({ ...CANARY }));
  if (created.kind !== 'created') throw new Error('duplicate');
  patientId = created.patientId;
});

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm')`,
  );
  expect(tables.length).toBeGreaterThan(25);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ text: string }>(`select t::text as text from "${name}" t`);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

test('a patient’s details come back as typed, the two numbers masked', async () => {
  const { phone, email, address } = CANARY;
  expect(await clinic.as('therapist').patients.get({ patientId })).toMatchObject({
    phone,
    email,
    address,
    nationalNumber: '•••2KS',
    insuranceNumber: '•••-77',
  });
});

test('no table holds a plain detail, also after a change, a repeat, a conflict and a look', async () => {
  const therapist = clinic.as('therapist');
  const { confirmedNotDuplicate: _, ...details } = newPatient({ ...CANARY, phone: '+353 1 555 7342' });
  const update = { ...details, patientId, baseVersion: 1 };
  await therapist.patients.update(update);
  await therapist.patients.update(update);
  await therapist.patients.update({ ...update, idempotencyKey: key() });
  const reveal = { patientId, number: 'national', reason: 'billing', idempotencyKey: key() } as const;
  await therapist.patients.revealNumber(reveal);
  const { email } = CANARY;
  await therapist.patients.givePortalAccess({ patientId, email, idempotencyKey: key() });
  expect(await signIn({ email, password: 'a wrong password', address: newAddress(), now: NOW })).toBeNull();
  const everything = await dump();
  expect(everything).toContain(details.familyName);
  const secrets = [
    ...Object.values(CANARY),
    '+353 1 555 7342',
    '12 Invented Quay',
    'canary.kestrel',
    '9073412',
  ];
  for (const secret of secrets) expect(everything).not.toContain(secret);
  for (const person of Object.values(clinic.people)) expect(everything).not.toContain(person.email);
});

test('a number is shown in full to who says why, and that is written down', async () => {
  const reveal = (number: 'national' | 'insurance') =>
    clinic
      .as('therapist')
      .patients.revealNumber({ patientId, number, reason: 'referral', idempotencyKey: key() });
  expect(await reveal('national')).toEqual({ value: CANARY.nationalNumber });
  expect(await reveal('insurance')).toEqual({ value: CANARY.insuranceNumber });
  const { rows } = await owner.query(
    `select actor_id, patient_id, detail from audit_event where event = 'patient.number_revealed'
       and detail->>'reason' = 'referral' order by id`,
  );
  const { userId } = clinic.people.therapist;
  expect(rows).toEqual([
    { actor_id: userId, patient_id: patientId, detail: { number: 'national', reason: 'referral' } },
    { actor_id: userId, patient_id: patientId, detail: { number: 'insurance', reason: 'referral' } },
  ]);
});

test('a number that is not recorded cannot be shown, and without a reason none is', async () => {
  const created = await clinic.as('therapist').patients.create(newPatient({ nationalNumber: null }));
  if (created.kind !== 'created') throw new Error('duplicate');
  const ask = { patientId: created.patientId, number: 'national' as const, idempotencyKey: key() };
  const { revealNumber } = clinic.as('therapist').patients;
  await expect(revealNumber({ ...ask, reason: 'billing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(revealNumber({ ...ask, patientId } as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('numbers that are not given stay, others change, and the audit event names fields only', async () => {
  const therapist = clinic.as('therapist');
  const created = await therapist.patients.create(newPatient({ ...CANARY }));
  if (created.kind !== 'created') throw new Error('duplicate');
  const { version, familyName } = await therapist.patients.get({ patientId: created.patientId });
  await therapist.patients.update({
    patientId: created.patientId,
    baseVersion: version,
    familyName,
    givenName: 'Tomas',
    birthDate: '1979-05-02',
    sex: 'male',
    email: CANARY.email,
    phone: null,
    address: '7 Other Lane',
    insuranceNumber: null,
    idempotencyKey: key(),
  });
  expect(await therapist.patients.get({ patientId: created.patientId })).toMatchObject({
    email: CANARY.email,
    phone: null,
    address: '7 Other Lane',
    nationalNumber: '•••2KS',
    insuranceNumber: null,
  });
  const { rows } = await owner.query(
    `select detail from audit_event where event = 'patient.updated' and patient_id = $1`,
    [created.patientId],
  );
  expect(rows).toEqual([{ detail: { fields: ['phone', 'address', 'insuranceNumber'] } }]);
});

test.each([
  ['nationalNumber', '1234'],
  ['nationalNumber', 'a\u0000bcdef'],
  ['insuranceNumber', '<script>'],
  ['address', ' '],
  ['address', 'x'.repeat(301)],
])('%s %j is refused at its field', async (field, value) => {
  const attempt = clinic.as('therapist').patients.create(newPatient({ [field]: value }));
  await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a value copied to another patient or column is refused instead of shown', async () => {
  const created = await clinic.as('therapist').patients.create(newPatient({ ...CANARY }));
  if (created.kind !== 'created') throw new Error('duplicate');
  const get = () => clinic.as('therapist').patients.get({ patientId: created.patientId });
  await owner.query(
    `update patient p set phone_sealed = o.phone_sealed from patient o where p.id = $1 and o.id = $2`,
    [created.patientId, patientId],
  );
  await expect(get()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  await owner.query('update patient set phone_sealed = email_sealed where id = $1', [created.patientId]);
  await expect(get()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});

test('the database refuses plain text in a sealed column', async () => {
  await owner.query(
    `insert into second_factor (user_id) select id from app_user limit 1 on conflict do nothing`,
  );
  for (const { table, column } of SEALED_COLUMNS) {
    const change = owner.query(`update ${table} set ${column} = '01 555 0199'`);
    await expect(change, `${table}.${column}`).rejects.toMatchObject({ code: '23514' });
  }
});

test('the sealed columns are these, in the database and on the list that is sealed anew', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and (column_name like '%\\_sealed' or table_name = 'second_factor' and column_name like '%secret')
     order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'app_user.email_sealed',
    'patient.address_sealed',
    'patient.email_sealed',
    'patient.insurance_number_sealed',
    'patient.national_number_sealed',
    'patient.phone_sealed',
    'second_factor.next_secret',
    'second_factor.secret',
  ]);
  expect(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
    rows.map(({ name }) => name),
  );
  const { rows: plain } = await owner.query(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name in ('patient', 'app_user')
       and column_name in ('phone', 'email', 'address')`,
  );
  expect(plain).toEqual([]);
});
