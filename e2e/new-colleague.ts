import type { Page } from '@playwright/test';
import { mutate } from './call-server';

const PASSWORD = 'keeping the oars dry';

/** A therapist of their own, with a password, whose factor and sessions are nobody else's business. */
export async function newColleague(admin: Page, page: Page, name: string) {
  const local = name.toLowerCase().replaceAll(' ', '.');
  const email = `${local}.${Date.now().toString(36)}@harbour-physio.example`;
  const { link } = await mutate<{ link: string }>(admin, 'team.add', { name, email, role: 'therapist' });
  await page.goto(new URL(link).pathname);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByLabel('The same password again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save and go to sign-in' }).click();
  await page.waitForURL(/\/sign-in/);
  return { name, email, password: PASSWORD };
}
