import type { Page } from '@playwright/test';
import type { Keyboard } from './keyboard';

/** A follow-up visit: the five questions, pain, what changed, neurology again, one sentence, recorded and signed. */
export async function recordFollowUpByKeyboard(keys: Keyboard, page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}/follow-up`);
  await page.waitForLoadState('networkidle');
  await keys.tabTo(/Saddle|saddle/, 24);
  for (let question = 0; question < 5; question += 1) {
    if (question > 0) await keys.press('Tab');
    await keys.press('n');
  }
  await keys.tabTo(/Leg pain/, 6);
  await keys.press('4');
  await keys.press('Tab');
  await keys.press('2');
  await keys.tabTo(/Since the last visit/, 6);
  await keys.press('ArrowRight');
  await keys.tabTo(/· Note ·/, 14);
  await keys.type('Slider well taken, sits longer.');
  await keys.press('Control+Enter');
  await page
    .getByRole('heading', { name: /recorded|signed/i })
    .first()
    .waitFor({ timeout: 15_000 });
}
