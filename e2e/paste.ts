import type { Locator } from '@playwright/test';

/** Pastes by keyboard, at the end of a field, what another program left on the clipboard. */
export async function paste(at: Locator, text: string) {
  const page = at.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await at.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+v');
}
