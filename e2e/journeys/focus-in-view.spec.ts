import { expect, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { enterAs } from '../signed-in';

// A laptop at 200 %: half the width, half the height.
test.use({ viewport: { width: 720, height: 450 } });

test('what has the focus is never hidden behind the bar of the reading, and the open sheet keeps it', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Focus');
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const bar = page.locator('[data-bottom-bar]');
  const barTop = await bar.evaluate((one) => one.getBoundingClientRect().top);
  await page.getByRole('heading', { level: 1, name: 'Danger signs' }).focus();
  let seen = 0;
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      return {
        onBar: focused?.closest('[data-bottom-bar]') !== null,
        name: focused?.getAttribute('aria-label') ?? focused?.textContent ?? '',
        // A field higher than the screen is in view where it begins.
        top: box?.top ?? 0,
      };
    });
    if (at.onBar) break;
    expect(at.top, at.name).toBeLessThan(barTop);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(15);

  await bar.click();
  const sheet = page.getByRole('dialog', { name: 'Live reading' });
  await expect(sheet.getByRole('button', { name: 'Back to the form' })).toBeFocused();
  for (const key of [...Array<string>(30).fill('Tab'), ...Array<string>(5).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    expect(await sheet.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
