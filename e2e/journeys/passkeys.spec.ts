import type { Locator, Page } from '@playwright/test';
import { ageProofs } from '../age-proofs';
import { mutate } from '../call-server';
import { expect, expectAccessible, signIn, test } from '../fixtures';
import { openOwnCase, writeStory } from '../invented-patient';
import { newColleague } from '../new-colleague';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';
import { addVirtualAuthenticator } from '../virtual-authenticator';

const usePasskey = (place: Page | Locator) => place.getByRole('button', { name: 'Use a passkey' });

async function signOut(page: Page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
}

async function expectFits(page: Page, what: string) {
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, `${what}, ${width} wide`);
    await expectNoSideScroll(page, what);
  }
}

test('add a passkey, sign in with it, unlock, sign and take the second step with it, rename and remove it', async ({
  personPage,
}) => {
  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/admin/team');
  const page = await personPage();
  const person = await newColleague(admin, page, 'Corrie Wexham');
  const device = await addVirtualAuthenticator(page);
  await signIn(page, person);

  await page.goto('/account');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a passkey' });
  await expect(adding.getByLabel('Name of the passkey')).toBeFocused();
  await expectFits(page, 'adding a passkey');
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(adding.getByText('Please fill this in.')).toBeVisible();
  await adding.getByLabel('Name of the passkey').fill('Work laptop');
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  const listed = page.getByRole('list', { name: 'Passkeys' }).getByRole('listitem');
  await expect(listed).toContainText(['Work laptop']);
  await expect(listed).toContainText(['Never used.']);
  await expectFits(page, 'account with a passkey');

  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await adding.getByLabel('Name of the passkey').fill('The same laptop');
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(adding.getByText('This device has one already')).toBeVisible();
  await adding.getByRole('button', { name: 'Cancel' }).click();
  const [held] = await device.held();
  // Random bytes, which say nothing of the person.
  expect(Buffer.from(held?.userHandle ?? '', 'base64').toString('latin1')).not.toMatch(/corrie|harbour/i);
  await signOut(page);

  await expectFits(page, 'sign-in');
  await usePasskey(page).click();
  await page.waitForURL(/\/caseload/);

  const own = await openOwnCase(page, 'Fennel');
  await writeStory(page, own, 'Back to rowing.');
  await mutate(page, 'assessments.saveSection', {
    ...{ assessmentId: own.assessmentId, patientId: own.patientId, section: 'impression' },
    ...{ baseVersion: 0, data: { decision: { kind: 'accepted' } } },
  });
  await page.goto(`/assessments/${own.assessmentId}?section=impression`);
  await page.keyboard.press('Alt+l');
  const lock = page.getByRole('dialog', { name: 'Locked' });
  await expectFits(page, 'locked');
  await usePasskey(lock).click();
  await expect(lock).toBeHidden();

  await ageProofs(person.name);
  await page.getByRole('region', { name: 'Sign' }).getByRole('button', { name: 'Sign' }).click();
  const proof = page.getByRole('dialog', { name: 'Show that it is you' });
  await expect(proof.getByRole('button', { name: 'Use a passkey' })).toBeVisible();
  await expectFits(page, 'showing again who is here');
  await device.recognise(false);
  await proof.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(proof.getByText('No passkey was shown')).toBeVisible();
  await device.recognise(true);
  await proof.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(proof).toBeHidden();
  await page.waitForURL(/\/cases\//);
  await expect(page.getByText('signed by Corrie Wexham').first()).toBeVisible();
  await signOut(page);

  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await expectFits(page, 'second step');
  await usePasskey(page).click();
  await page.waitForURL(/\/caseload/);

  await page.goto('/account');
  await page.getByRole('button', { name: 'Rename Work laptop' }).click();
  await page.getByLabel('Name of the passkey').fill('Old laptop');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove Old laptop' }).click();
  await expectFits(page, 'removing a passkey');
  await page
    .getByRole('dialog', { name: 'Remove Old laptop?' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(listed).toHaveCount(0);
  await signOut(page);

  await usePasskey(page).click();
  await expect(page.getByText('This passkey is not accepted')).toBeVisible();
  await expectFits(page, 'a passkey that was removed');
  await signIn(page, person);
  await expect(page).toHaveURL(/\/caseload/);
});
