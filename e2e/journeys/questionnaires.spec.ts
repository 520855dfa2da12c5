import type { Page } from '@playwright/test';
import { mutate } from '../call-server';
import { expect, expectAccessible, signIn, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';
import { expectFingerSized, expectNoSideScroll } from '../touch';

const PASSWORD = 'six grey herons on the wall';

async function expectFit(page: Page, what: string) {
  await expectNoSideScroll(page, what);
  await expectFingerSized(page, what);
  await expectAccessible(page, what);
}

test('a patient answers on the phone, loses nothing on the way, and the therapist sees the score and the alert', async ({
  page,
  personPage,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const { patientId, caseId } = await openOwnCase(page, 'Quilla');
  const email = `${crypto.randomUUID()}@mail.example`;
  const { link } = await mutate<{ link: string }>(page, 'patients.givePortalAccess', { patientId, email });

  const phone = await personPage({ phone: true });
  await phone.goto(new URL(link).pathname);
  await phone.getByLabel('New password').fill(PASSWORD);
  await phone.getByLabel('The same password again').fill(PASSWORD);
  await phone.getByRole('button', { name: 'Save and go to sign-in' }).click();
  await phone.waitForURL(/sign-in/);
  await signIn(phone, { email, password: PASSWORD });
  await expect(phone.getByRole('heading', { name: 'Questions for you' })).toBeVisible();
  await expectFit(phone, 'questions that are due');

  await phone.getByRole('link', { name: /Mood and worry/ }).click();
  await expect(phone.getByRole('heading', { name: 'Question 1 of 4' })).toBeVisible();
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(phone.getByText('Please answer this one.')).toBeVisible();
  await expectFit(phone, 'a question left open');
  const kept = phone.waitForResponse(/my\.keepAnswers/);
  await phone.getByText('Several days').click();
  expect((await kept).status()).toBe(200);

  // A closed tab: the answer is still there, and the next open question comes up.
  await phone.goto('/my');
  await phone.getByRole('link', { name: /Mood and worry.*Go on/ }).click();
  await expect(phone.getByRole('heading', { name: 'Question 2 of 4' })).toBeVisible();
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(phone.getByRole('radio', { name: 'Several days' })).toBeChecked();
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByText('Not at all').click();
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByText('More than half the days').click();
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByText('Several days').click();
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeFocused();
  await expect(phone.getByText('your mood may be low')).toBeVisible();
  await expect(phone.getByText('We have told your therapist.')).toBeVisible();
  await expectFit(phone, 'what comes after sending');

  await phone.goto('/my/questions/psfs');
  await phone.getByRole('textbox', { name: 'Activity 1' }).fill('Carry the boat to the slip');
  await phone.getByRole('radio', { name: '3', exact: true }).check({ force: true });
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.goto(`/cases/${caseId}/questionnaires`);
  await expect(page.getByText('PHQ-4: 4 of 12 · Mild distress')).toBeVisible();
  await expect(page.getByText('Mean of the activities: 3 of 10')).toBeVisible();
  await expectAccessible(page, 'questionnaires of a case');
  await page.goto(`/cases/${caseId}`);
  await expect(
    page.getByRole('heading', { name: 'Mood and worry (PHQ-4): answers that ask for help' }),
  ).toBeVisible();
});

test('a therapist enters a total, and one out of its range is refused at the field', async ({ page }) => {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const { caseId } = await openOwnCase(page, 'Odile');
  await page.goto(`/cases/${caseId}/questionnaires/odi`);
  const total = page.getByRole('textbox').first();
  for (const text of ['140', '1.4.0']) {
    await total.fill(text);
    await expect(total).toHaveAccessibleDescription(/a number from 0 to 100/);
  }
  await page.getByRole('button', { name: 'Save answers' }).click();
  await expect(page.getByText(/^▲ /)).toBeVisible();
  await expect(total).toBeFocused();
  await expect(total).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'a refused total');
  await total.fill('38');
  await page.getByRole('button', { name: 'Save answers' }).click();
  await page.waitForURL(/questionnaires$/);
  await expect(page.getByText(/: 38 of 100/)).toBeVisible();
});
