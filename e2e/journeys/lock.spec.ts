import type { Page } from '@playwright/test';
import { ask } from '../call-server';
import { expect, expectAccessible, personOf, signIn, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { expectNoSideScroll } from '../touch';

const lockOf = (page: Page) => page.getByRole('dialog', { name: 'Locked' });

/** Nothing of the page is painted, reachable or readable by a screen reader: only the lock is. */
async function expectCovered(page: Page) {
  await expect(lockOf(page)).toBeVisible();
  await expect(page.locator('[data-page]')).toBeHidden();
  await expect(page.locator('[data-page]')).toHaveAttribute('inert', '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(lockOf(page)).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-page]') === null),
    'the keyboard stays out of the page',
  ).toBe(true);
}

async function unlock(page: Page, password: string) {
  await lockOf(page).getByLabel('Password').fill(password);
  await lockOf(page).getByRole('button', { name: 'Unlock' }).click();
}

test('Alt L covers the assessment at once; the password brings it back with what was being written', async ({
  personPage,
}) => {
  const page = await personPage();
  const person = personOf('colleague');
  await signIn(page, person);
  const own = await openOwnCase(page, 'Teasel');
  await page.goto(`/assessments/${own.assessmentId}`);
  const story = page.getByLabel('Story', { exact: true });
  await story.click();
  await page.keyboard.type('Worse after the regatta');
  const copy = await page.context().cookies();
  const ended = page.waitForResponse(/\/api\/auth\/signout/);
  await page.keyboard.press('Alt+l');
  await expectCovered(page);
  await expectAccessible(page, 'locked');
  expect(await (await ended).headerValue('clear-site-data')).toBe('"cache"');

  const elsewhere = await personPage();
  await elsewhere.context().addCookies(copy);
  await elsewhere.goto(`/assessments/${own.assessmentId}`);
  await expect(elsewhere, 'a locked session opens nothing').toHaveURL(/\/sign-in/);

  await unlock(page, 'not the password');
  await expect(lockOf(page).getByText('E-mail or password is not right')).toBeVisible();
  await unlock(page, person.password);
  await expect(lockOf(page)).toBeHidden();
  await expect(story).toHaveValue('Worse after the regatta');
  await story.click();
  await page.keyboard.press('End');
  await page.keyboard.type(', at night too');
  await expect
    .poll(
      async () =>
        (
          await ask<{ sections: { intake: { data: { story?: string } } } }>(page, 'assessments.get', {
            assessmentId: own.assessmentId,
          })
        ).sections.intake.data.story,
      { timeout: 20_000 },
    )
    .toBe('Worse after the regatta, at night too');
});

test('a minute before the session idles out a warning stands; staying keeps it, silence locks', async ({
  personPage,
}) => {
  const page = await personPage();
  const person = personOf('colleague');
  await page.clock.install();
  await signIn(page, person);
  await page.goto('/caseload', { waitUntil: 'networkidle' });
  await page.clock.fastForward('13:30');
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(warning).toBeHidden();
  await page.clock.fastForward('00:45');
  await expect(warning).toBeVisible();
  await expect(warning.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
  await expectAccessible(page, 'idle warning');
  await page.mouse.move(200, 200);
  await expect(warning, 'a nudged mouse decides nothing').toBeVisible();
  await page.keyboard.press('Enter');
  await expect(warning).toBeHidden();
  await page.clock.fastForward('14:15');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('01:00');
  await expectCovered(page);
  await unlock(page, person.password);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lockOf(page)).toBeHidden();
});

test('the lock of one tab locks the others, and one password opens them all', async ({ personPage }) => {
  const page = await personPage();
  const person = personOf('colleague');
  await signIn(page, person);
  const other = await page.context().newPage();
  await other.goto('/library');
  await page.getByRole('button', { name: 'Lock' }).click();
  await expectCovered(page);
  await expect(lockOf(other)).toBeVisible();
  await unlock(page, person.password);
  await expect(lockOf(page)).toBeHidden();
  await expect(lockOf(other)).toBeHidden();
});

test('a patient locks the phone from the account page', async ({ personPage }) => {
  const page = await personPage({ phone: true });
  const person = personOf('patient');
  await signIn(page, person);
  await expectNoSideScroll(page, 'today with the way to the account');
  await page.getByRole('link', { name: 'Account' }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expectAccessible(page, 'account on a phone');
  await expectNoSideScroll(page, 'account');
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(lockOf(page)).toBeVisible();
  await expectNoSideScroll(page, 'locked');
  await expectAccessible(page, 'locked phone');
  await unlock(page, person.password);
  await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
});
