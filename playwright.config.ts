import { defineConfig } from '@playwright/test';

const { E2E_ADDRESS, E2E_REPORT, ROOTWISE_CHROMIUM } = process.env;

/** What a browser would otherwise do on the network or fail at without a screen. */
const QUIET_BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Run through `npm run e2e` or `npm test`, which start a server with a freshly seeded database and name it here. */
export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 1,
  // A whole journey with its accessibility checks: about 35 s on a quiet machine, twice that on a busy one with two cores.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: E2E_REPORT ? [['list'], ['json', { outputFile: E2E_REPORT }]] : [['list']],
  use: {
    baseURL: E2E_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/Dublin',
    // Kept of the second try only: writing every step down takes a third of the time.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath: ROOTWISE_CHROMIUM || undefined, args: QUIET_BROWSER },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: 'phone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
