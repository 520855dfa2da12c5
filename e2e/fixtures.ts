import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import signIns from '../prisma/seed/demo-sign-ins.json' with { type: 'json' };

export { expect };

export type Who = 'therapist' | 'colleague' | 'assistant' | 'front_desk' | 'auditor' | 'admin' | 'patient';
const PHONE = { width: 390, height: 844 };

/** What a failed request prints in the console; a page that provokes one on purpose expects it. */
const EXPECTED_NOISE =
  /Failed to load resource: the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED/;

function watchConsole(page: Page, problems: string[]) {
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED_NOISE.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
}

export function personOf(who: Who) {
  const person = signIns.find((candidate) => candidate.who === who);
  if (!person) throw new Error(`nobody signs in as ${who}`);
  return person;
}

/** Signs in on the sign-in page, as a person does. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in') && url.pathname !== '/');
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No violation that axe can find, on the page as it stands. */
export async function expectAccessible(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: WCAG, resultTypes: ['violations'] })
    // Without a second page in which results are put together: there are no frames of other origins here.
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
  expect(found, `axe on ${what}`).toEqual([]);
}

type Fixtures = {
  /** A page of its own for one more person; on a phone when asked. */
  personPage: (options?: { phone?: boolean }) => Promise<Page>;
  /** The same, already signed in. */
  pageOf: (who: Who, options?: { phone?: boolean }) => Promise<Page>;
};

async function openContext(
  browser: Browser,
  phone: boolean,
  baseURL: string | undefined,
): Promise<BrowserContext> {
  return browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    locale: 'en-GB',
    timezoneId: 'Europe/Dublin',
    viewport: phone ? PHONE : { width: 1440, height: 900 },
    isMobile: phone,
    hasTouch: phone,
  });
}

/** Playwright's test, where an unexpected console error fails the test. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    watchConsole(page, problems);
    await use(page);
    expect(problems, 'console errors').toEqual([]);
  },
  personPage: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const problems: string[] = [];
    await use(async ({ phone = false } = {}) => {
      const context = await openContext(browser, phone, baseURL);
      contexts.push(context);
      const page = await context.newPage();
      watchConsole(page, problems);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(problems, 'console errors').toEqual([]);
  },
  pageOf: async ({ personPage }, use) => {
    await use(async (who, options) => {
      const page = await personPage(options);
      await signIn(page, personOf(who));
      return page;
    });
  },
});
