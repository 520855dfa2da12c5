import type { Page } from '@playwright/test';

/**
 * The page dies as in a power cut: nothing of it runs any more, so that nothing leaves it on its way out. A page that is closed still
 * sends what it can, and the browser takes its lost connection from it in that moment.
 */
export async function pullThePlug(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
