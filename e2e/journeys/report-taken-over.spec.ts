import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { type OwnCase, openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

type Finding = { level: string; finding: string; side?: string | null };
type Stored = { sections: { imaging: { data: { findings?: Finding[]; setAside?: Finding[] } } } };

const REPORT = `L3/4: mild disc bulge.
L4/5: right paracentral disc protrusion.
L5/S1: left foraminal stenosis, moderate.`;

async function openReport(page: Page, reportText: string): Promise<OwnCase> {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const own = await openOwnCase(page, 'Quillon');
  await mutate(page, 'assessments.saveSection', {
    assessmentId: own.assessmentId,
    patientId: own.patientId,
    section: 'imaging',
    baseVersion: 0,
    data: { status: 'done', modality: 'mri', reportText },
  });
  await page.goto(`/assessments/${own.assessmentId}?section=mri`);
  await expect(reader(page)).toBeVisible();
  await expect(page.locator('[inert]')).toHaveCount(0);
  return own;
}

const reader = (page: Page) => page.getByRole('region', { name: 'What the report says' });
const lines = (page: Page) => reader(page).getByRole('listitem');
const rows = (page: Page) => page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
const takeOver = (page: Page, line: number) =>
  lines(page).nth(line).getByRole('button', { name: 'Take over', exact: true });
const sideOf = (page: Page, row: number) => rows(page).nth(row).getByRole('combobox', { name: /^Side/ });

test('a finding that was corrected or removed is not brought back by taking over the rest', async ({
  page,
}) => {
  const own = await openReport(page, REPORT);
  const stored = async () =>
    (await ask<Stored>(page, 'assessments.get', { assessmentId: own.assessmentId })).sections.imaging.data
      .findings;
  const setAside = async () =>
    (await ask<Stored>(page, 'assessments.get', { assessmentId: own.assessmentId })).sections.imaging.data
      .setAside;
  await expect(lines(page)).toHaveCount(3);
  await takeOver(page, 1).click();
  await expect(lines(page).nth(1)).toContainText('entered');
  await sideOf(page, 0).selectOption('left');
  await expect(lines(page).nth(1)).toContainText('entered, corrected');
  await assessmentOf(page).section('Neurological');
  await assessmentOf(page).section('MRI');
  await expect(lines(page).nth(1)).toContainText('entered, corrected');
  await reader(page).getByRole('button', { name: 'Take over all 2 that are plain' }).click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page)
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(lines(page).nth(0)).toContainText('taken out again');
  await assessmentOf(page).saved();
  await expect.poll(async () => (await setAside())?.map(({ level }) => level)).toEqual(['L4-L5', 'L3-L4']);
  await expect
    .poll(async () => (await stored())?.map(({ level, side }) => [level, side ?? null]))
    .toEqual([
      ['L4-L5', 'left'],
      ['L5-S1', 'left'],
    ]);
  await page.reload();
  await expect(lines(page).nth(0)).toContainText('taken out again');
  await expect(lines(page).nth(1)).toContainText('entered, corrected');
  await expect(reader(page).getByRole('button', { name: /^Take over all/ })).toHaveCount(0);
});

test('by keyboard the focus goes on from line to line, and what was taken over is said', async ({ page }) => {
  await openReport(page, REPORT);
  await takeOver(page, 0).focus();
  await page.keyboard.press('Enter');
  await expect(takeOver(page, 1)).toBeFocused();
  await expect(reader(page).getByRole('status')).toContainText('Taken over: L3–L4');
  await reader(page).getByRole('button', { name: 'Take over all 2 that are plain' }).focus();
  await page.keyboard.press('Enter');
  await expect(reader(page).getByRole('status')).toBeFocused();
  await expect(reader(page).getByRole('status')).toContainText('L5–S1');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText('To the patient');
  await expectAccessible(page, 'findings taken over');
});

for (const width of [390, 1024])
  test(`at ${width} pixels a ruled line and a word without end stay inside the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openReport(
      page,
      `REPORT\n${'='.repeat(80)}\n${'_'.repeat(80)}\n${'abcdefg'.repeat(20)}\n${REPORT}`,
    );
    await expect(lines(page)).toHaveCount(3);
    await expectNoSideScroll(page, 'a pasted report');
    const text = await page.getByRole('region', { name: 'Text with what was read marked' }).boundingBox();
    const field = await page.getByLabel('Report', { exact: true }).boundingBox();
    expect(text?.width).toBeLessThanOrEqual((field?.width ?? 0) + 1);
    const panel = page.getByRole('complementary', { name: 'Live reading' });
    const beside = width === 1024 && (await panel.isVisible()) ? await panel.boundingBox() : null;
    if (beside && field) expect(field.x + field.width).toBeLessThanOrEqual(beside.x);
  });

test('a report longer than its frame is scrolled by keyboard', async ({ page }) => {
  await openReport(page, `${REPORT}\n`.repeat(60));
  const text = page.getByRole('region', { name: 'Text with what was read marked' });
  await expectAccessible(page, 'a long report');
  await text.focus();
  await page.keyboard.press('End');
  await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});
