import type { Locator } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate, sendText } from '../call-server';
import { expect, expectAccessible, personOf, test } from '../fixtures';
import { inventedPatient, openOwnCase } from '../invented-patient';
import {
  assessmentOn,
  expectNoServerError,
  field,
  storedSection,
  story,
  therapistOn,
  work,
} from '../own-assessment';

test.afterEach(expectNoServerError);

/** The sentence stands at this field, and is read with it. */
async function expectRefused(at: Locator, words: string) {
  await expect(at).toHaveAccessibleDescription(new RegExp(words));
  await expect(at).toHaveAttribute('aria-invalid', 'true');
}

test('a new patient with nothing filled in, no e-mail address or a birth date of tomorrow is refused at the field', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage, '/patients/new');
  const person = { ...inventedPatient('Wren'), givenName: 'Wren 🐦‍⬛ Ó Dálaigh' };
  const born = field(page, 'Birth date');
  const email = field(page, 'E-mail (optional)');
  const create = page.getByRole('button', { name: 'Create patient' });

  await create.click();
  await expectRefused(field(page, 'Family name'), 'Please fill this in.');
  await expectRefused(field(page, 'Given name'), 'Please fill this in.');
  await expectRefused(born, 'Please give a date.');
  await expectRefused(field(page, 'Sex'), 'Please choose one.');
  await expect(field(page, 'Family name')).toBeFocused();
  await expectAccessible(page, 'new patient with empty fields');

  await field(page, 'Family name').fill(person.familyName);
  await field(page, 'Given name').fill(person.givenName);
  await field(page, 'Sex').selectOption('female');
  await born.fill(person.birthDate);
  await email.fill('wren at the harbour');
  await create.click();
  await expectRefused(email, 'This is not an e-mail address.');
  await expect(email).toHaveValue('wren at the harbour');

  await email.fill('');
  const today = (await born.getAttribute('max')) ?? '';
  await born.fill(new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10));
  await create.click();
  await expectRefused(born, 'This date lies in the future.');
  await expect(page).toHaveURL(/\/patients\/new$/);
  await expect(field(page, 'Family name')).toHaveValue(person.familyName);
  await expect(field(page, 'Given name')).toHaveValue(person.givenName);

  await born.fill(person.birthDate);
  await create.click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toContainText(person.givenName.normalize('NFC'));
});

test('somebody who is here already is shown before a second record is made', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  const { familyName, givenName, birthDate, sex } = inventedPatient('Hazel');
  const { patientId } = await mutate<{ patientId: string }>(page, 'patients.create', {
    ...{ familyName, givenName, birthDate, sex },
    confirmedNotDuplicate: true,
  });
  await page.goto('/patients/new');
  await field(page, 'Family name').fill(familyName.toUpperCase());
  await field(page, 'Given name').fill('Hazelina');
  await field(page, 'Birth date').fill(birthDate);
  await field(page, 'Sex').selectOption(sex);
  await page.getByRole('button', { name: 'Create patient' }).click();
  await expect(page.getByText('This patient may be here already')).toBeVisible();
  await expect(page.getByText('Nothing was created yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: `${familyName}, ${givenName}` })).toHaveAttribute(
    'href',
    `/patients/${patientId}`,
  );
  await expectAccessible(page, 'possible duplicate');
  const { rows } = await ask<{ rows: unknown[] }>(page, 'patients.search', { query: familyName });
  expect(rows).toHaveLength(1);

  await page.getByRole('button', { name: 'This is another person: create anyway' }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  expect(page.url()).not.toContain(patientId);
  await expect(page.getByRole('main')).toContainText('Hazelina');
});

test('a strength of 7 typed into the table changes nothing', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  const own = await assessmentOn(page, 'Rowan');
  const { section, cell, saved } = assessmentOf(page);
  await section('Neurological');
  const toe = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ });
  await cell(/^Strength, Great-toe extension, R/, '4');
  await expect(toe).toHaveAccessibleName(/4 of 5/);
  await saved();
  const before = await storedSection(page, own, 'exam');

  await cell(/^Strength, Great-toe extension, R/, '7');
  await cell(/^Strength, Great-toe extension, L/, '7');
  await expect(toe).toHaveAccessibleName(/4 of 5/);
  await expect(page.getByRole('button', { name: /^Strength, Great-toe extension, L/ })).toHaveAccessibleName(
    /not tested/,
  );
  // A change made after it is saved; so would the 7 have been.
  await cell(/^Strength, Great-toe extension, L/, '5');
  await expect
    .poll(async () => (await storedSection(page, own, 'exam')).version)
    .toBeGreaterThan(before.version);
  expect((await storedSection(page, own, 'exam')).data).toEqual({
    neurology: { strength: { great_toe_extension: { right: '4', left: '5' } } },
  });
});

test('an index of 0.9 is not refused at its nought, and a nought that stays is', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  await assessmentOn(page, 'Linden');
  const { section } = assessmentOf(page);
  await section('Vascular & cord');
  await page.getByRole('heading', { name: /^Vessels/ }).click();
  const index = page.getByRole('textbox', { name: /^Ankle–brachial index, right/ });
  await index.press('0');
  await expect(index).toHaveValue('0');
  await expect(index).not.toHaveAttribute('aria-invalid');
  await index.pressSequentially('.9');
  await index.press('Tab');
  await expect(index).not.toHaveAttribute('aria-invalid');
  await index.fill('0');
  await index.press('Tab');
  await expectRefused(index, '0\\.1 to 3');
});

test('values that no form would send come back with the fields they stand in, and nothing is stored', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await openOwnCase(page, 'Linnet');
  const send = (section: string, data: object) =>
    sendText(
      page,
      'assessments.saveSection',
      // JSON writes NUL and a lone surrogate as escapes, so that they reach the server as they are.
      JSON.stringify({
        assessmentId: own.assessmentId,
        patientId: own.patientId,
        section,
        baseVersion: 0,
        data,
        idempotencyKey: crypto.randomUUID(),
      }),
    );
  const cases: [string, object, string, string][] = [
    ['intake', { pain: { legSide: 'starboard' } }, 'intake.pain.legSide', 'side.unknown'],
    [
      'intake',
      { pain: { areas: [{ region: 'buttock', side: 'port' }] } },
      'intake.pain.areas.0.side',
      'side.unknown',
    ],
    [
      'exam',
      { neurology: { strength: { great_toe_extension: { right: '7' } } } },
      'exam.neurology.strength.great_toe_extension.right',
      'strength.range',
    ],
    ['intake', { story: 'before\u0000after' }, 'intake.story', 'text.malformed'],
    ['intake', { story: 'half a bird \ud83d' }, 'intake.story', 'text.malformed'],
    ['intake', { goals: { work: '\u0000' } }, 'intake.goals.work', 'text.malformed'],
    ['exam', { starSign: 'libra' }, 'exam.starSign', 'value.unknown'],
  ];
  for (const [section, data, path, key] of cases) {
    const { status, body } = await send(section, data);
    expect(status, path).toBe(400);
    expect(body.error?.data.fields, path).toEqual({ [path]: key });
    expect(body.error?.data.requestId).toMatch(/^[0-9a-f-]{36}$/);
  }
  for (const text of ['', '{', '[]', 'null', '"\\u0000"']) {
    expect((await sendText(page, 'assessments.saveSection', text)).status, `body ${text}`).toBe(400);
  }
  const fresh = await storedSection(page, own, 'intake');
  expect(fresh.data).toEqual({});
});

test('a body of ten megabytes is refused in words', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  const { status, message } = await page.evaluate(async () => {
    const answer = await fetch('/api/trpc/patients.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-rootwise': '1' },
      body: JSON.stringify({ familyName: 'x'.repeat(10_000_000) }),
    });
    return { status: answer.status, message: (await answer.json()).error.message as string };
  });
  expect(status).toBe(413);
  expect(message).toContain('too long to save');
});

test('signed out in the middle: what was typed is kept and saved after signing in again in place', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await assessmentOn(page, 'Juniper');
  await page.evaluate(() => document.body.setAttribute('data-never-reloaded', ''));
  await page.context().clearCookies();
  await story(page).fill('Typed after the session had ended.');
  await expect(
    page.getByText('Not saved yet: you were signed out, kept on this device, encrypted'),
  ).toBeVisible();
  await work(page).fill('And typed on.');
  await expectAccessible(page, 'assessment while signed out');

  await page.getByRole('button', { name: 'Sign in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again and go on' });
  await expect(dialog.getByLabel('Password')).toBeFocused();
  await expectAccessible(page, 'signing in again in place');
  await dialog.getByLabel('Password').fill('not-the-password-at-all');
  await dialog.getByLabel('Password').press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Password').fill(personOf('therapist').password);
  await dialog.getByLabel('Password').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(work(page)).toBeFocused();
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('body[data-never-reloaded]')).toHaveCount(1);
  expect((await storedSection(page, own, 'intake')).data).toEqual({
    story: 'Typed after the session had ended.',
    goals: { work: 'And typed on.' },
  });
});

test('the connection is lost in the middle: what was typed is kept and saved when it is back', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await assessmentOn(page, 'Sorrel');
  await story(page).fill('Typed before.');
  await assessmentOf(page).saved();
  await page.context().setOffline(true);
  await story(page).fill('Typed before. Typed without a connection.');
  await expect(
    page.getByText('Not saved yet: connection lost, kept on this device, encrypted'),
  ).toBeVisible();
  await assessmentOf(page).section('Neurological');
  await assessmentOf(page).cell(/^Strength, Great-toe extension, R/, '3');
  await page.context().setOffline(false);
  await assessmentOf(page).saved();
  expect((await storedSection(page, own, 'intake')).data).toEqual({
    story: 'Typed before. Typed without a connection.',
  });
  expect((await storedSection(page, own, 'exam')).data).toEqual({
    neurology: { strength: { great_toe_extension: { right: '3' } } },
  });
});
