import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';

/** Each part of the reading by its title, and how far below the top of the panel it begins. */
const places = (page: Page, titles: readonly string[]): Promise<Record<string, number>> =>
  page
    .getByRole('complementary', { name: 'Live reading' })
    .evaluate(
      (panel, wanted) =>
        Object.fromEntries(
          [...panel.querySelectorAll<HTMLElement>('section')]
            .map((part): [string, number] => [part.querySelector('h3')?.textContent ?? '', part.offsetTop])
            .filter(([title]) => wanted.includes(title)),
        ),
      titles,
    );

const STEADY = ['Mechanism', 'Test next', 'Root', 'Likely structure', 'Fit with MRI', 'Would change this'];
const ONE_LEG = [
  ['c/o R leg pain 3/52', /Nothing recorded points to a root/],
  ['LBP 3/10; cough +', /worse on cough/],
  ['P&N R foot; SLR R 40 +', /straight leg raise brings on/],
  ['xSLR L -; slump R +', /crossed straight leg raise negative/],
  ['EHL R 4-; DF R 4', /Soon/],
  ['KJ 2+/2+; AJ 2+/2+; LT L5 R ↓', /L5 single root/],
  ['FADIR R -; DP R 2+; babinski R -', /loss of conduction found/],
] as const;
const BOTH_LEGS = [
  ['c/o bilat leg pain 3/12', /Nothing recorded points to a root/],
  ['LBP 3/10; cough +; SLR R 40 +; SLR L 50 +', /straight leg raise brings on/],
  ['EHL R 4; EHL L 4', /Soon|Urgent/],
  ['LT L5 R ↓; LT S1 L ↓', /left L5/],
  ['DF R 3', /weakness/i],
] as const;

for (const { visit, width } of [
  { visit: ONE_LEG, width: 1440 },
  { visit: ONE_LEG, width: 1024 },
  { visit: BOTH_LEGS, width: 1440 },
  { visit: BOTH_LEGS, width: 1024 },
])
  test(`what the reading gains moves none of its parts, ${visit === ONE_LEG ? 'one leg' : 'both legs'}, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await enterAs(page, 'therapist');
    await page.goto('/patients');
    const own = await openOwnCase(page, 'Steady');
    await page.goto(`/assessments/${own.assessmentId}`);
    await expect(page.locator('[inert]')).toHaveCount(0);
    const panel = page.getByRole('complementary', { name: 'Live reading' });
    await expect(panel.getByRole('heading', { name: 'Test next' })).toBeInViewport();
    await expect(panel.getByText('Numbness around the saddle')).toBeVisible();

    const before = await places(page, STEADY);
    expect(Object.keys(before)).toEqual(STEADY);
    const line = page.getByRole('textbox', { name: 'Write it short' });
    for (const [text, gained] of visit) {
      await line.fill(text);
      await line.press('Enter');
      await expect(panel).toContainText(gained);
      expect(await places(page, STEADY), text).toEqual(before);
    }
  });
