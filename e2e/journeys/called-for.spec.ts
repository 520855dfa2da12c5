import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { expect, expectAccessible, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';

const screen = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('details')
    .filter({ has: page.getByRole('heading', { level: 2, name }) });
const announced = (page: Page) => page.getByRole('status').and(page.locator('[data-screens-said]'));
const expectOpen = async (page: Page, name: string, reason: string) => {
  await expect(screen(page, name)).toHaveAttribute('open', '');
  await expect(screen(page, name).locator('summary')).toContainText(`The story asks for this: ${reason}`);
};
const expectFolded = (page: Page, name: string) => expect(screen(page, name)).not.toHaveAttribute('open', '');

async function ownAssessment(page: Page, section: string) {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Maris');
  await page.goto(`/assessments/${own.assessmentId}?section=${section}`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  return own;
}

test('screens of the examination open when the story calls for them, and say why', async ({ page }) => {
  await ownAssessment(page, 'competing');
  const { section } = assessmentOf(page);
  for (const name of ['Sacroiliac', 'Hip', 'Deep gluteal', 'Nerve signs outside the spine'])
    await expectFolded(page, name);
  await expectAccessible(page, 'folded screens');

  await section('Pain');
  const groin = page.getByRole('group', { name: 'Side of groin' }).getByRole('radio', { name: 'R' });
  await groin.check();
  await expect(announced(page)).toHaveText('Hip is open in the examination: pain in the groin.');
  await expect(groin).toBeFocused();
  await page.getByRole('group', { name: 'Side of calf' }).getByText('R', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Makes it worse' })
    .getByRole('button', { name: /^walking ?:/ })
    .click();
  await expect(announced(page)).toContainText(
    'Vessels: pulses and ankle–brachial index is open in the examination: pain below the knee on walking.',
  );

  await section('Hip · SIJ · gluteal');
  await expectOpen(page, 'Hip', 'pain in the groin.');
  await expectFolded(page, 'Sacroiliac');
  await section('Vascular & cord');
  await expectOpen(page, 'Vessels: pulses and ankle–brachial index', 'pain below the knee on walking.');
  await expect(page.getByRole('textbox', { name: /Ankle–brachial index/ }).first()).toBeVisible();
  await expectFolded(page, 'Upper motor neurone and cord');

  await section('Pain');
  await page.getByRole('group', { name: 'Leg symptoms' }).getByText('Both').click();
  await expect(announced(page)).toContainText('Upper motor neurone and cord is open');
  await section('Vascular & cord');
  await expectOpen(page, 'Upper motor neurone and cord', 'both legs.');
  await section('Neurological');
  await expectOpen(page, 'Cauda equina: perianal and bladder', 'both legs.');
  await section('Movement & tension');
  await expectOpen(page, 'Narrow canal (stenosis)', 'both legs and pain below the knee on walking.');
  await expectAccessible(page, 'screens the story calls for');
});

test('what is folded by hand stays folded and marked; what is open stays open while it is worked in', async ({
  page,
}) => {
  await ownAssessment(page, 'vascular');
  const { section } = assessmentOf(page);
  const cord = screen(page, 'Upper motor neurone and cord');
  await cord.locator('summary').press('Enter');
  await expect(cord).toHaveAttribute('open', '');
  await cord.locator('summary').press('Enter');
  await expect(cord).not.toHaveAttribute('open', '');
  // Another one in quick turn, of which a browser tells once or not at all.
  const vessels = screen(page, 'Vessels: pulses and ankle–brachial index');
  await vessels.locator('summary').evaluate(async (summary: HTMLElement) => {
    summary.click();
    await null;
    summary.click();
  });
  await expect(vessels).not.toHaveAttribute('open', '');

  await section('Pain');
  await page.getByRole('group', { name: 'Leg symptoms' }).getByText('Both').click();
  await expect(announced(page)).toContainText(
    'The story asks for Upper motor neurone and cord, which you folded: both legs.',
  );
  await page.getByRole('group', { name: 'Side of calf' }).getByText('R', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Makes it worse' })
    .getByRole('button', { name: /^walking ?:/ })
    .click();
  await expect(announced(page)).toContainText(
    'The story asks for Vessels: pulses and ankle–brachial index, which you folded: ',
  );
  await section('Vascular & cord');
  await expect(cord).not.toHaveAttribute('open', '');
  await expect(cord.locator('summary')).toContainText('The story asks for this: both legs.');

  // A value that is taken out again does not fold the place it stood in.
  await expect(vessels).not.toHaveAttribute('open', '');
  await vessels.locator('summary').press('Enter');
  const pulse = vessels.getByRole('group', { name: /Foot pulses, right/ });
  await pulse.getByRole('radio').first().press('n');
  await pulse.getByRole('radio', { name: 'Normal' }).press('Backspace');
  await expect(pulse).toBeVisible();
  await vessels.locator('summary').press('Enter');
  await pulse.getByRole('radio').first().waitFor({ state: 'hidden' });
});

test('a screen that opens where somebody writes moves neither the focus nor the field in use', async ({
  page,
}) => {
  await ownAssessment(page, 'competing');
  const line = page.getByRole('textbox', { name: 'Write it short' });
  await line.fill('c/o R groin pain');
  const before = await line.boundingBox();
  await line.press('Enter');
  await expectOpen(page, 'Hip', 'pain in the groin.');
  await expect(line).toBeFocused();
  expect((await line.boundingBox())?.y).toBe(before?.y);
  await expect(announced(page)).toContainText('Hip is open in the examination');
});

test('a shortcut to a test inside a folded screen opens it', async ({ page }) => {
  const own = await ownAssessment(page, 'story');
  await page.goto(`/assessments/${own.assessmentId}?section=vascular`);
  await expectFolded(page, 'Upper motor neurone and cord');
  await page
    .getByRole('complementary', { name: 'Live reading' })
    .getByRole('button', { name: /^Plantar response/ })
    .first()
    .click();
  await expect(screen(page, 'Upper motor neurone and cord')).toHaveAttribute('open', '');
});
