import { expect, type Page } from '@playwright/test';

/** What a therapist does in the assessment, in the words of the screen. */
export function assessmentOf(page: Page) {
  const section = async (name: string) => {
    await page
      .getByRole('navigation', { name: 'Sections of the assessment' })
      .getByRole('link', { name })
      .click();
    await expect(
      page
        .getByRole('heading', { level: 2, name })
        .or(page.getByRole('heading', { level: 1, name }))
        .first(),
    ).toBeVisible();
    // Nothing is typed before the form takes it.
    await expect(page.locator('[inert]')).toHaveCount(0);
  };
  /** A yes/no question, by its words. */
  const answer = async (question: string | RegExp, value: 'Yes' | 'No') => {
    await page.getByRole('group', { name: question }).getByText(value, { exact: true }).first().click();
  };
  /** One cell of the table of roots, by keyboard. */
  const cell = async (name: string | RegExp, key: string) => {
    await page.getByRole('button', { name }).first().press(key);
  };
  const saved = () => expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 15_000 });
  return { section, answer, cell, saved };
}
