import type { Page } from '@playwright/test';
import { chartSaid, chartView, fingerStroke, stroke } from '../body-chart';
import { expect, expectAccessible, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

/** What must be on the server after the last stroke, at the latest. */
const SAVED_WITHIN = 2_000;

async function openChart(page: Page): Promise<void> {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const { assessmentId } = await openOwnCase(page, 'Ottoline');
  await page.goto(`/assessments/${assessmentId}?section=pain`);
  await expect(view(page, 'Back')).toBeVisible();
}

const view = chartView;
const said = chartSaid;

test('a stroke down the leg becomes regions, is read at once and is saved within two seconds', async ({
  page,
}) => {
  await openChart(page);
  await stroke(page, 'Back', [
    [32, 300],
    [30, 530],
  ]);
  const drawnAt = Date.now();
  const saved = page.waitForResponse(
    (answer) => answer.url().includes('assessments.saveSection') && answer.ok(),
  );
  await expect(said(page)).toHaveText('Pain: right buttock, back of thigh, back of knee and calf.');
  await saved;
  expect(Date.now() - drawnAt).toBeLessThan(SAVED_WITHIN);
  await expect(page.getByRole('complementary', { name: 'Live reading' })).toContainText(
    'pain below the knee',
  );

  await page.getByLabel('Tingling', { exact: true }).first().check();
  await stroke(page, 'Soles', [
    [-64, 70],
    [-60, 112],
  ]);
  await expect(said(page)).toContainText('Tingling: right outer foot.');
  await expect(
    view(page, 'Right side').getByRole('checkbox', { name: 'right outer foot: Tingling 1' }),
  ).toBeChecked();
  await expect(view(page, 'Left side').getByRole('checkbox', { name: 'left outer foot' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(said(page)).not.toContainText('Tingling');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(said(page)).toContainText('Tingling: right outer foot.');
  await expectAccessible(page, 'body chart');

  const drawnTwice = await said(page).textContent();
  await stroke(page, 'Back', [
    [-32, 500],
    [-30, 530],
  ]);
  await expect(said(page)).not.toHaveText(drawnTwice ?? '');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText(drawnTwice ?? '');

  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(said(page)).toHaveText(
    'Pain: right buttock, back of thigh, back of knee and calf. Tingling: right outer foot.',
  );
});

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('a finger draws down the leg when it starts on the body, and scrolls when it starts beside it', async ({
    page,
  }) => {
    await openChart(page);
    await expect(page.locator('[inert]')).toHaveCount(0);
    const top = () => view(page, 'Back').evaluate((figure) => Math.round(figure.getBoundingClientRect().y));
    await view(page, 'Back').evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
    const before = await top();
    await fingerStroke(page, 'Back', [
      [32, 300],
      [30, 530],
    ]);
    await expect(said(page)).toHaveText('Pain: right buttock, back of thigh, back of knee and calf.');
    expect(await top()).toBe(before);

    await fingerStroke(page, 'Back', [
      [-100, 560],
      [-100, 300],
    ]);
    await expect.poll(top).toBeLessThan(before);
    await expect(said(page)).toHaveText('Pain: right buttock, back of thigh, back of knee and calf.');
  });
});

test('by keyboard: arrows, Enter, another area, what it is like; the list edits the same data', async ({
  page,
}) => {
  await openChart(page);
  const back = view(page, 'Back');
  await back.getByRole('checkbox', { name: 'left buttock' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(back.getByRole('checkbox', { name: 'left back of thigh' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Pain: left buttock and back of thigh.');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Pain: left buttock.');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Pain: left buttock and back of thigh.');

  await page.getByRole('group', { name: 'Pain 1: what it is like' }).getByText('shooting').click();
  await page.getByRole('group', { name: 'Pain 1: how deep' }).getByText('deep', { exact: true }).click();
  await page.getByRole('group', { name: 'Pain 1: worst, 0–10' }).getByText('7', { exact: true }).click();
  await expect(said(page)).toHaveText('Pain: left buttock and back of thigh, shooting, deep, 7 of 10.');
  await page.getByRole('button', { name: 'Add to the kind of pain' }).click();
  await expect(page.getByRole('button', { name: 'Add to the kind of pain' })).toBeHidden();

  await page.getByRole('button', { name: 'New area' }).click();
  await back.getByRole('checkbox', { name: 'left heel and sole' }).focus();
  await page.keyboard.press(' ');
  await expect(said(page)).toHaveText(
    'Pain 1: left buttock and back of thigh, shooting, deep, 7 of 10. Pain 2: left heel and sole.',
  );
  await page.getByRole('group', { name: 'Side of calf' }).getByText('L', { exact: true }).click();
  await expect(back.getByRole('checkbox', { name: 'left calf: Pain 1' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove Pain 1' }).click();
  await expect(said(page)).toHaveText('Pain: left heel and sole.');
  await page.getByRole('group', { name: 'Compare with the pain map of' }).getByText('S1').click();
  await expect(page.getByText('1 of 1 drawn places lie in the map of S1.')).toBeVisible();
  await expectAccessible(page, 'body chart by keyboard');
  await expectNoSideScroll(page, 'body chart');
});
