import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

/** Between them they hold every kind of control. */
const READ_BY_AXE = new Set<string>(['pain', 'neurology', 'mri', 'impression']);

/** A full assessment, open in a browser that looks as given. */
async function fullOn(page: Page): Promise<string> {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const { assessmentId } = await openWritten(page, 'Wick', FULL);
  return assessmentId;
}
async function open(page: Page, assessmentId: string, section: string) {
  await page.goto(`/assessments/${assessmentId}?section=${section}`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expectDrawn(page, section);
}
/** The section is shown, with what comes after it. */
async function expectDrawn(page: Page, section: string) {
  await expect(page).toHaveURL(new RegExp(`section=${section}`));
  await expect(page.locator('main .animate-pulse')).toHaveCount(0);
  if (section === 'pain')
    await expect(page.getByRole('group', { name: /^Body chart/ }).first()).toBeVisible();
  if (section === 'mri') await expect(page.getByRole('radiogroup', { name: /^Lumbar spine/ })).toBeVisible();
}

/**
 * Text and controls that are cut off: wider than the box that hides what does not fit. What scrolls by itself (tables, the bar of
 * sections, a field that is written in) shows all, and is left out.
 */
const cutOff = (page: Page) =>
  page.locator('main :not(input, select, textarea)').evaluateAll((all) =>
    all
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const forReaders = element.clientWidth <= 1 || element.clientHeight <= 1;
        const truncates = style.textOverflow === 'ellipsis';
        return hides && !forReaders && !truncates && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`),
  );

test.describe('at 200 %', () => {
  /** What screens of 1440, 1024 and 390 pixels leave at twice the size; axe reads the wide and the narrow arrangement. */
  const SCREENS = [
    { width: 720, height: 450, axe: true },
    { width: 512, height: 384, axe: false },
    { width: 195, height: 422, axe: true },
  ];
  test.use({ deviceScaleFactor: 2 });
  test('everything stands in one column, nothing is cut off, and axe finds nothing', async ({ page }) => {
    const assessmentId = await fullOn(page);
    await open(page, assessmentId, 'story');
    const links = page.getByRole('navigation', { name: 'Sections of the assessment' }).getByRole('link');
    const sections = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('section') ?? ''),
    );
    expect(sections).toEqual(expect.arrayContaining([...READ_BY_AXE]));
    for (const [at, section] of sections.entries()) {
      await links.nth(at).click();
      await expectDrawn(page, section);
      for (const { width, height, axe } of SCREENS) {
        await page.setViewportSize({ width, height });
        await expectNoSideScroll(page, `${section} at ${width} pixels`);
        expect(await cutOff(page), `cut off in ${section} at ${width} pixels`).toEqual([]);
        if (axe && READ_BY_AXE.has(section)) await expectAccessible(page, `${section} at ${width} pixels`);
      }
    }
  });
});

test('in the dark, axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const assessmentId = await fullOn(page);
  for (const section of READ_BY_AXE) {
    await open(page, assessmentId, section);
    await expectAccessible(page, `${section} in the dark`);
  }
});

/** A colour of the system as this browser computes it. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `forced-color-adjust: none; background-color: ${colour}`;
    const computed = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return computed;
  }, name);

for (const colorScheme of ['light', 'dark'] as const)
  test(`with the system’s colours (${colorScheme}), states are still told apart`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // In the dark this browser computes the paper of the system as transparent black, and axe takes white for it.
    const readByAxe = (what: string) => (colorScheme === 'light' ? expectAccessible(page, what) : undefined);
    const assessmentId = await fullOn(page);
    const [chosen, paper, ink] = await Promise.all(
      ['Highlight', 'Canvas', 'CanvasText'].map((name) => systemColour(page, name)),
    );
    const style = (of: string) =>
      page
        .locator(of)
        .first()
        .evaluate((element) => {
          const { backgroundColor, borderTopWidth, borderTopStyle, outlineStyle, fill } =
            getComputedStyle(element);
          return { backgroundColor, borderTopWidth, borderTopStyle, outlineStyle, fill };
        });

    await open(page, assessmentId, 'pain');
    await readByAxe(`pain with the system’s colours, ${colorScheme}`);
    expect((await style('[data-field="intake.pain.legSide"] label:has(input:checked)')).backgroundColor).toBe(
      chosen,
    );
    expect(
      (await style('[data-field="intake.pain.legSide"] label:has(input:not(:checked))')).backgroundColor,
    ).toBe(paper);
    expect(
      (await style('[data-field="intake.pain.nprsLegWorst"] label:has(input:checked)')).backgroundColor,
    ).toBe(chosen);
    // The three kinds are drawn in three patterns, each in ink on paper.
    const patterns = await page
      .locator('svg pattern')
      .evaluateAll((all) =>
        all.map((pattern) => [pattern.innerHTML, getComputedStyle(pattern).color] as const),
      );
    expect(new Set(patterns.map(([drawn]) => drawn)).size).toBe(3);
    expect(patterns.map(([, colour]) => colour)).toEqual([ink, ink, ink]);

    await open(page, assessmentId, 'neurology');
    await readByAxe(`neurology with the system’s colours, ${colorScheme}`);
    const cell = (field: string) => style(`[data-field="exam.neurology.${field}"]`);
    const [abnormal, normal, untested] = [
      await cell('strength.great_toe_extension.right'),
      await cell('strength.great_toe_extension.left'),
      await cell('strength.knee_extension.left'),
    ];
    expect(Number.parseFloat(abnormal.borderTopWidth)).toBeGreaterThan(
      Number.parseFloat(normal.borderTopWidth),
    );
    expect([normal.borderTopStyle, untested.borderTopStyle]).toEqual(['solid', 'dashed']);
    const focused = page.locator('[data-field="exam.neurology.strength.great_toe_extension.right"]');
    await focused.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(focused).toBeFocused();
    expect((await cell('strength.great_toe_extension.right')).outlineStyle).not.toBe('none');
    const reading = page.getByRole('complementary', { name: 'Live reading' });
    await expect(reading.getByText('Mechanism').first()).toBeVisible();
    const bars = await reading
      .locator('[style*="width"]')
      .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).backgroundColor));
    expect(bars.length).toBeGreaterThan(0);
    expect(bars).not.toContain(paper);

    await page.goto(`/assessments/${assessmentId}?section=danger`);
    await expect(page.locator('[inert]')).toHaveCount(0);
    await page
      .getByRole('group', { name: /^Saddle sensation/ })
      .getByText('Yes', { exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Emergency: act now' })).toBeFocused();
    expect(Number.parseFloat((await style('dialog[data-takeover] header')).borderTopWidth)).toBeGreaterThan(
      0,
    );
    await readByAxe(`takeover with the system’s colours, ${colorScheme}`);
  });
