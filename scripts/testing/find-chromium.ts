import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is there already: the one named by `ROOTWISE_CHROMIUM`, Playwright's own, or one of the system. */
export function presentChromium(): string | null {
  const { ROOTWISE_CHROMIUM } = process.env;
  const candidates = [ROOTWISE_CHROMIUM, chromium.executablePath(), ...INSTALLED];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

const MINUTES = 60_000;

/** Ways to get one, first the usual one. The first cannot work where only package registries can be reached. */
const WAYS: [program: string, args: string[], patience: number][] = [
  [
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'],
    4 * MINUTES,
  ],
  [process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 3 * MINUTES],
  ['apt-get', ['update'], 3 * MINUTES],
  ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 5 * MINUTES],
];

/** The browser for the journeys, fetched by whichever way works. Throws with what each way answered when none does. */
export async function findChromium(): Promise<string> {
  const present = presentChromium();
  if (present) return present;
  const answers: string[] = [];
  for (const [program, args, patience] of WAYS) {
    try {
      await run(program, args, {
        timeout: patience,
        killSignal: 'SIGKILL',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch (error) {
      answers.push(
        `${[program, ...args].join(' ')}: ${error instanceof Error ? error.message.trim().split('\n').at(-1) : error}`,
      );
    }
    const found = presentChromium();
    if (found) return found;
  }
  throw new Error(
    `No Chromium was found and none could be fetched. Install one and name it with ROOTWISE_CHROMIUM.\n${answers.join('\n')}`,
  );
}
