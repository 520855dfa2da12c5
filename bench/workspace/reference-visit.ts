import type { Page } from '@playwright/test';
import type { Keyboard } from './keyboard';

/** The reference patient: 52 years, three weeks of right leg pain, a fifth lumbar radiculopathy. From an empty draft to the signature. */
export async function writeReferenceVisit(keys: Keyboard, page: Page): Promise<void> {
  const shorthand = async (line: string) => {
    await keys.press('Alt+0');
    await keys.type(line);
    await keys.press('Enter');
  };
  await page.waitForFunction(() => !document.querySelector('[inert]'));
  await page.getByRole('textbox', { name: 'Write it short' }).waitFor();
  await keys.tabTo(/· Story ·/, 24);
  await keys.type('Lifted a crate; since then pain down to the big toe.');
  await shorthand('c/o R leg pain 3/52; LBP 3/10; cough +; Ag sit; Ea walk; P&N R foot');
  await shorthand('SLR R 40 +; xSLR L -; slump R +; EHL R 4-; DF R 4; KJ 2+/2+; AJ 2+/2+; LT L5 R ↓');
  await keys.press('Alt+ArrowDown');
  await keys.press('Alt+ArrowDown');
  await page.getByRole('heading', { level: 1, name: 'Danger signs' }).waitFor();
  await keys.tabTo('Saddle', 12);
  for (let question = 0; question < 5; question += 1) {
    if (question > 0) await keys.press('Tab');
    await keys.press('n');
  }
  await keys.press('Alt+i');
  await page.getByRole('heading', { level: 1, name: 'Impression' }).waitFor();
  await keys.tabTo('Your decision', 12);
  await keys.press('a');
  await keys.tabTo(/^ · .* · .* · Sign$/, 16);
  await keys.press('Enter');
  await page.waitForURL(/\/cases\//, { timeout: 20_000 });
}
