import type { Page } from '@playwright/test';
import { mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

/** An assessment whose scan is done, with nothing entered from it. */
async function openScan(page: Page, imaging: object = {}): Promise<void> {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const { assessmentId, patientId } = await openOwnCase(page, 'Perpetua');
  await mutate(page, 'assessments.saveSection', {
    assessmentId,
    patientId,
    section: 'imaging',
    baseVersion: 0,
    data: { status: 'done', modality: 'mri', ...imaging },
  });
  await page.goto(`/assessments/${assessmentId}?section=mri`);
  await expect(side(page)).toBeVisible();
}

const side = (page: Page) => page.getByRole('radiogroup', { name: 'Lumbar spine from the side: level' });
const slice = (page: Page) => page.getByRole('group', { name: /^Slice through/ });
const said = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(On the picture|Nothing entered yet)/ });
const rows = (page: Page) => page.getByRole('list', { name: 'Findings' }).getByRole('listitem');

test('a level and a zone are pressed, the finding stands in the list and stays', async ({ page }) => {
  await openScan(page);
  await side(page).getByRole('radio', { name: 'L5–S1' }).click();
  const recess = slice(page).getByRole('button', { name: /^right subarticular/ });
  await recess.click();
  const box = await recess.boundingBox();
  const whole = await slice(page).boundingBox();
  if (!box || !whole) throw new Error('nothing is drawn');
  expect(box.x + box.width).toBeLessThan(whole.x + whole.width / 2);
  await page
    .getByRole('group', { name: /^Enter at L5–S1, right/ })
    .getByRole('button', { name: 'disc extrusion' })
    .click();
  await page
    .getByRole('group', { name: /^Severity of 1/ })
    .getByText('severe')
    .click();
  await expect(rows(page).first().getByRole('combobox', { name: /^Side/ })).toHaveValue('right');
  await expect(rows(page).first().getByRole('combobox', { name: /^Zone/ })).toHaveValue('subarticular');
  await expect(said(page)).toContainText('1 L5–S1 · severe · Disc extrusion · right');
  await expectAccessible(page, 'spine picture');
  await expectNoSideScroll(page, 'spine picture');

  await rows(page).first().getByRole('combobox', { name: /^Side/ }).selectOption('left');
  await expect(slice(page).getByRole('button', { name: /^left subarticular/ })).toHaveAccessibleName(
    /1 Disc extrusion/,
  );
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(said(page)).toContainText('1 L5–S1 · severe · Disc extrusion · left');
  await expect(side(page).getByRole('radio', { name: 'L5–S1, one finding' })).toBeChecked();
});

test('by keyboard: arrows choose, Enter leads to what can be entered, removing empties the picture', async ({
  page,
}) => {
  await openScan(page, { transitionalVertebra: 'present' });
  await expect(page.getByText(/L5 and S1 on the picture may be one segment off/)).toBeVisible();
  await side(page).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(side(page).getByRole('radio', { name: 'L3–L4' })).toBeFocused();
  await slice(page)
    .getByRole('button', { name: /^midline central/ })
    .focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(slice(page).getByRole('button', { name: /^left foraminal/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'disc protrusion' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('1 L3–L4 · Disc protrusion · left · foraminal');
  await page.getByRole('button', { name: 'Remove 1, disc protrusion' }).click();
  await expect(said(page)).toHaveText(/^Nothing entered yet/);
});
