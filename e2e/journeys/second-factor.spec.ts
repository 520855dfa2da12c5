import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expect, expectAccessible, signIn, test } from '../fixtures';
import { newColleague } from '../new-colleague';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

/** The code an authenticator app shows so many half minutes from now: each works once, and the next is taken early. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

async function signOut(page: Page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
}

async function passwordStep(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
}

test('set up an authenticator app, sign out, sign in with its code, then with a recovery code', async ({
  personPage,
}) => {
  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/admin/team');
  const page = await personPage();
  const person = await newColleague(admin, page, 'Linnea Quayle');
  await signIn(page, person);

  await page.getByRole('link', { name: /^Account: signed in as Linnea Quayle/ }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expectAccessible(page, 'account');
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = ((await page.locator('[data-key]').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('The six digits the app shows').fill('12');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('This code is not right')).toBeVisible();
  await expectAccessible(page, 'enrolling');
  const first = codeOf(secret);
  await page.getByLabel('The six digits the app shows').fill(first);
  await page.getByRole('button', { name: 'Confirm' }).click();
  const shown = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allTextContents();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible();
  await signOut(page);

  await passwordStep(page, person);
  await page.goto('/caseload');
  await expect(page, 'the password alone opens no page').toHaveURL(/\/sign-in/);
  await expect(page.getByLabel('Code from your authenticator app')).toHaveAttribute(
    'autocomplete',
    'one-time-code',
  );
  await expectAccessible(page, 'second step');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSideScroll(page, 'second step');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel('Code from your authenticator app').fill(first);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('This code is not right'), 'a used code').toBeVisible();
  await page.getByLabel('Code from your authenticator app').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL(/\/caseload/);
  await signOut(page);

  await passwordStep(page, person);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill((codes[0] ?? '').toLowerCase());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL(/\/account/);
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible();

  const elsewhere = await personPage();
  await passwordStep(elsewhere, person);
  await admin.reload();
  const row = admin.getByRole('row').filter({ hasText: person.email });
  await row.getByRole('button', { name: 'Access' }).click();
  await expectAccessible(admin, 'access of a colleague');
  await admin.getByRole('button', { name: 'Reset the second factor' }).click();
  await expect(admin.getByText('The second factor was taken away')).toBeVisible();
  await page.goto('/caseload');
  await expect(page, 'the reset ends the sessions').toHaveURL(/\/sign-in/);
  await signIn(page, person);
  await expect(page).toHaveURL(/\/caseload/);
});

test('sessions are listed and ended, and a new password ends the others', async ({ personPage }) => {
  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/admin/team');
  const page = await personPage();
  const person = await newColleague(admin, page, 'Linnea Quayle');
  await signIn(page, person);
  const lost = await personPage();
  await signIn(lost, person);
  await page.goto('/account');
  await expect(page.getByText('this one')).toHaveCount(1);
  await page.getByRole('button', { name: /^End the session of/ }).click();
  await expect(page.getByRole('button', { name: /^End the session of/ })).toHaveCount(0);
  await lost.goto('/caseload');
  await expect(lost).toHaveURL(/\/sign-in/);

  await signIn(lost, person);
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('shorter');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Use at least 12 characters.')).toBeVisible();
  await page.getByLabel('New password').fill('keeping the oars dryer');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('This is not your present password.')).toBeVisible();
  await page.getByLabel('Present password').fill(person.password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('The password was changed')).toBeVisible();
  await lost.goto('/caseload');
  await expect(lost).toHaveURL(/\/sign-in/);
  await signIn(lost, { ...person, password: 'keeping the oars dryer' });
  await expect(lost).toHaveURL(/\/caseload/);
});
