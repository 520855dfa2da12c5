import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { mutate } from '../call-server';
import { expect, expectAccessible, signIn, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

const PASSWORD = 'mending nets by lamplight';

/** A patient of the therapist, with an account and an authenticator app that is then lost. */
async function patientWithFactor(therapist: Page, page: Page) {
  const own = await openOwnCase(therapist, 'Bryony');
  const email = `bryony.${Date.now().toString(36)}@mail.example`;
  const { link } = await mutate<{ link: string }>(therapist, 'patients.givePortalAccess', {
    patientId: own.patientId,
    email,
  });
  await page.goto(new URL(link).pathname);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByLabel('The same password again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save and go to sign-in' }).click();
  await page.waitForURL(/\/sign-in/);
  const person = { email, password: PASSWORD };
  await signIn(page, person);
  const { secret } = await mutate<{ secret: string }>(page, 'account.startFactor', {});
  const code = new TOTP({ secret }).generate();
  await mutate(page, 'account.confirmFactor', { code });
  return { ...own, person };
}

async function expectFits(page: Page, what: string) {
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, `${what}, ${width} wide`);
    await expectNoSideScroll(page, what);
  }
}

test('a therapist takes the lost factor of a patient away, who signs in again and reads of it', async ({
  personPage,
}) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.goto('/caseload');
  const page = await personPage();
  const { patientId, person } = await patientWithFactor(therapist, page);

  await therapist.goto(`/patients/${patientId}`);
  await therapist.getByRole('button', { name: /^Reset the second factor of Bryony/ }).click();
  const dialog = therapist.getByRole('dialog', { name: /has lost the second factor/ });
  await dialog.getByRole('button', { name: 'Take the second factor away' }).click();
  await expect(dialog.getByText('Please choose one.')).toBeVisible();
  await expect(dialog.getByText('Please fill this in.')).toBeVisible();
  await expectFits(therapist, 'reset of a patient’s factor');
  await dialog.getByLabel('How did you make sure?').selectOption('identity_document');
  await dialog.getByLabel('What was checked').fill('Showed her passport at the desk.');
  await dialog.getByRole('button', { name: 'Take the second factor away' }).click();
  await expect(dialog.getByText('The second factor was taken away')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await expect(therapist.getByText(/taken away on .*Showed her passport at the desk/)).toBeVisible();

  await page.goto('/my');
  await expect(page, 'every session of the patient ends').toHaveURL(/\/sign-in/);
  await signIn(page, person);
  await page.goto('/my/access');
  await expect(page.getByText('took away your second factor at sign-in').first()).toBeVisible();

  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/admin/cases');
  await admin
    .getByRole('button', { name: /^Reset the second factor of Thistlewick.*Bryony/ })
    .last()
    .click();
  const asked = admin.getByRole('dialog', { name: /has lost the second factor/ });
  await asked.getByLabel('How did you make sure?').selectOption('called_back');
  await asked.getByLabel('What was checked').fill('Called the number in the record.');
  await asked.getByRole('button', { name: 'Take the second factor away' }).click();
  await expect(asked.getByText('Nothing was taken away')).toBeVisible();
  await expectFits(admin, 'reset by an admin where there is no factor');
});
