import type { Cookie, Page } from '@playwright/test';
import { personOf, signIn, type Who } from './fixtures';

const sessions = new Map<Who, Cookie[]>();

/**
 * Makes the page one of somebody signed in. The first time in a worker the person signs in on the page, later the same session
 * is handed on: sign-in is throttled. Whoever signs out needs a sign-in of its own.
 */
export async function enterAs(page: Page, who: Who): Promise<void> {
  const session = sessions.get(who);
  if (session) {
    await page.context().addCookies(session);
    return;
  }
  await signIn(page, personOf(who));
  sessions.set(who, await page.context().cookies());
}
