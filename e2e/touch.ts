import { expect, type Page } from '@playwright/test';

/** The smallest side of what a finger must hit, in CSS pixels. */
const FINGER_PIXELS = 44;

/** Whatever is pressed: buttons, choices, folds and the bar at the bottom. Links inside a sentence are exempt. */
const PRESSED = 'button, summary, label:has(input[type="radio"]), label:has(input[type="checkbox"]), nav a';

/** Everything on the page that is pressed can be hit with a finger. */
export async function expectFingerSized(page: Page, what: string) {
  const small = await page.locator(PRESSED).evaluateAll(
    (all, least) =>
      all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < least || box.height < least))
        .map(({ element, box }) => {
          const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
          return `${element.tagName.toLowerCase()} “${element.textContent?.trim()}” ${size}`;
        }),
    FINGER_PIXELS,
  );
  expect(small, `too small to press on ${what}`).toEqual([]);
}

/** Nothing reaches past the right edge of the screen: the page scrolls up and down only. */
export async function expectNoSideScroll(page: Page, what: string) {
  const width = page.viewportSize()?.width ?? 0;
  const wide = await page.evaluate((screen) => {
    if (document.documentElement.scrollWidth <= screen) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > screen + 0.5)
      .map((element) => `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`);
  }, width);
  expect(wide, `wider than the screen on ${what}`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width);
}
