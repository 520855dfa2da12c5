import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../fixtures';
import { enterAs } from '../signed-in';
import { expectFingerSized, expectNoSideScroll } from '../touch';

/** Marta's page on a phone, in every project. */
async function martaOn(personPage: (options: { phone: boolean }) => Promise<Page>): Promise<Page> {
  const page = await personPage({ phone: true });
  await enterAs(page, 'patient');
  await page.goto('/my');
  return page;
}

async function expectFit(page: Page, what: string) {
  await expectNoSideScroll(page, what);
  await expectFingerSized(page, what);
  await expectAccessible(page, what);
}

/** An exercise that was answered before, perhaps in an earlier run, is asked again. */
async function askAgain(exercise: Locator) {
  const change = exercise.getByRole('button', { name: 'Change' });
  await expect(change.or(exercise.getByRole('button', { name: 'Partly' })).first()).toBeVisible();
  if (await change.isVisible()) await change.click();
}

test('Marta opens an exercise and says what came of it', async ({ personPage }, { project }) => {
  const page = await martaOn(personPage);
  const exercises = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1, name: /, Marta/ })).toBeVisible();
  await expect(exercises.nth(3)).toBeVisible();
  await expectFit(page, 'today');
  // Projects run at the same time on one database: each answers for exercises of its own.
  const from = project.name === 'phone' ? 2 : 0;
  const [first, second] = [exercises.nth(from), exercises.nth(from + 1)];

  await askAgain(first);
  await first.getByRole('button', { name: 'Start' }).click();
  await expect(first.getByRole('listitem').first()).toBeVisible();
  await expect(first.getByText('When to stop')).toBeVisible();
  await expectFit(page, 'an open exercise');
  await first.getByRole('button', { name: 'Partly' }).click();
  await expect(first.getByText('Partly done today')).toBeVisible();

  await askAgain(second);
  await second.getByRole('button', { name: 'Not today' }).click();
  await expect(second.getByText('What got in the way?')).toBeVisible();
  await expectFit(page, 'the reasons');
  const answered = page.waitForRequest(/my\.markExercise/);
  await second.getByRole('button', { name: 'Not sure how' }).click();
  expect((await answered).postDataJSON()).toMatchObject({ outcome: 'not', reason: 'unsure' });
  await expect(second.getByText('Left out today')).toBeVisible();

  await first.getByRole('button', { name: 'Change' }).click();
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(first.getByText('Done today')).toBeVisible();
  await expectFit(page, 'answered exercises');
  await page.reload();
  await expect(first.getByText('Done today')).toBeVisible();
  await expect(second.getByText('Left out today')).toBeVisible();
});

test('Marta sees how she is doing, what helps and when to go to hospital', async ({ personPage }) => {
  const page = await martaOn(personPage);
  for (const fold of await page.locator('summary').all()) await fold.click();
  await expectFit(page, 'today with everything open');

  await page.getByRole('link', { name: 'How am I doing' }).click();
  await expect(page.getByRole('img', { name: 'How am I doing' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^You did exercises on \d+ of the last \d+ days/ }),
  ).toBeVisible();
  await page.getByText('Show the numbers').click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectFit(page, 'progress');

  await page.getByRole('link', { name: 'Understand' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectFit(page, 'understand');

  await page.getByRole('link', { name: 'Check-in', exact: true }).click();
  await page.getByRole('button', { name: 'Send check-in' }).click();
  await expect(page.getByText('Please answer every question marked below.')).toBeVisible();
  await expectFit(page, 'check-in with open questions');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('link', { name: /My warning card/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My warning card' })).toBeVisible();
  await expect(page.getByText('worried about cauda equina syndrome')).toBeVisible();
  await expectFit(page, 'warning card');
});
