import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, newEmail, newPatient, openTestClinic, type TestClinic } from '../testing/clinic';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

const therapist = () => clinic.as('therapist');
async function create(overrides: Parameters<typeof newPatient>[0]) {
  const created = await therapist().patients.create(newPatient(overrides));
  if (created.kind !== 'created') throw new Error('duplicate');
  return created.patientId;
}
const found = async (query: string) => {
  const { rows } = await therapist().patients.search({ query });
  return rows.map(({ familyName, givenName }) => `${familyName}, ${givenName}`);
};

test('patients are numbered in their clinic, one by one, also when two are registered at once', async () => {
  const other = await openTestClinic();
  const ids = await Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const created = await other
        .as('therapist')
        .patients.create(newPatient({ familyName: `Parallel ${index}` }));
      return created.kind === 'created' ? created.patientId : '';
    }),
  );
  const numbers = await Promise.all(
    ids.map(async (patientId) => (await other.as('therapist').patients.get({ patientId })).number),
  );
  expect(numbers.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7]);
});

test('a search finds beginnings of names in any order, without accents, and numbers and birth dates', async () => {
  await create({ familyName: 'Van der Meer', givenName: 'Annelies', birthDate: '1961-02-03' });
  await create({ familyName: 'Meerwijk', givenName: 'Vanessa' });
  await create({ familyName: 'Anders', givenName: 'Meike' });
  await create({ familyName: 'Łuczak', givenName: 'Šárka' });
  expect(await found('van der m')).toEqual(['Van der Meer, Annelies']);
  expect(await found('van der meer ann')).toEqual(['Van der Meer, Annelies']);
  expect(await found('annelies van')).toEqual(['Van der Meer, Annelies']);
  expect(await found('me an')).toEqual(['Anders, Meike']);
  expect(await found('VAN')).toEqual(['Van der Meer, Annelies', 'Meerwijk, Vanessa']);
  expect(await found('luczak')).toEqual(['Łuczak, Šárka']);
  expect(await found('sarka')).toEqual(['Łuczak, Šárka']);
  expect(await found('1961-02-03')).toEqual(['Van der Meer, Annelies']);
  const [row] = (await therapist().patients.search({ query: 'anders' })).rows;
  expect(await found(String(row?.number))).toEqual(['Anders, Meike']);
});

test.each(['%', '_', "'; drop table patient; --", '\\', 'a%', '*'])(
  '%j is text and no pattern',
  async (query) => {
    expect(await found(query)).toEqual([]);
  },
);

test('pages follow each other without gap or repeat', async () => {
  const other = await openTestClinic();
  for (let index = 0; index < 60; index += 1) {
    const names =
      index % 2
        ? { familyName: 'Page', givenName: `P${index}` }
        : { familyName: `F${index}`, givenName: 'Page' };
    await other
      .as('therapist')
      .patients.create(
        newPatient({ ...names, birthDate: `1950-01-${(index % 28) + 1}`.replace(/-(\d)$/, '-0$1') }),
      );
  }
  const first = await other.as('therapist').patients.search({ query: 'page' });
  expect(first.rows).toHaveLength(50);
  const second = await other.as('therapist').patients.search({ query: 'page', cursor: first.nextCursor });
  expect(second.nextCursor).toBeNull();
  const ids = [...first.rows, ...second.rows].map(({ patientId }) => patientId);
  expect(new Set(ids).size).toBe(60);
});

test('a cursor of somebody else’s making is refused', async () => {
  const cursor = Buffer.from('{"way": 1, "first": {"not": ""}}').toString('base64url');
  await expect(therapist().patients.search({ query: 'a', cursor })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

test('somebody who looks like a patient already there is shown before a second record is made', async () => {
  const same = {
    familyName: 'Twice',
    givenName: 'Ada',
    birthDate: '1970-07-07',
    confirmedNotDuplicate: false,
  };
  const patientId = await create(same);
  const idempotencyKey = key();
  const second = await therapist().patients.create(newPatient({ ...same, givenName: 'A.', idempotencyKey }));
  expect(second).toMatchObject({
    kind: 'possible_duplicates',
    duplicates: [{ patientId, givenName: 'Ada' }],
  });
  const confirmed = await therapist().patients.create(
    newPatient({ ...same, givenName: 'A.', confirmedNotDuplicate: true, idempotencyKey }),
  );
  expect(confirmed.kind).toBe('created');
});

test('a change on an old version is handed back with theirs', async () => {
  const patientId = await create({ familyName: 'Change', givenName: 'Me' });
  const { confirmedNotDuplicate: _, ...details } = newPatient({ familyName: 'Changed', givenName: 'Me' });
  const update = (phone: string) =>
    therapist().patients.update({ ...details, patientId, baseVersion: 1, phone, idempotencyKey: key() });
  expect(await update('01 555 0101')).toMatchObject({ kind: 'saved', version: 2 });
  expect(await update('01 555 0102')).toMatchObject({
    kind: 'conflict',
    theirs: { familyName: 'Changed', phone: '01 555 0101', version: 2 },
  });
});

test('portal access is invited under one address, which stays', async () => {
  const patientId = await create({ familyName: 'Portal', givenName: 'Pia' });
  const email = newEmail('pia');
  const give = () => therapist().patients.givePortalAccess({ patientId, email, idempotencyKey: key() });
  const { link } = await give();
  expect((await therapist().patients.get({ patientId })).portalAccess).toBe('invited');
  expect(link).toMatch(/\/welcome\/[\w-]{43}$/);
  await expect(
    therapist().patients.givePortalAccess({
      patientId,
      email: clinic.people.admin.email,
      idempotencyKey: key(),
    }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
});
