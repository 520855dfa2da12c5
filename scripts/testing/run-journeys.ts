import { spawn } from 'node:child_process';
import path from 'node:path';
import { findChromium } from './find-chromium';
import { prepareHouse, root, type SeededHouse } from './seeded-house';

// Journeys in a real browser, against the production build and a database seeded for this run alone. What is said on the
// command line goes on to Playwright: npm run e2e -- --project phone

// A journey takes longer than a proof of who is there holds; the one about that proof makes its own old.
process.env.STEP_UP_MINUTES ??= '600';

/** The exit code of Playwright. */
async function play(
  { address, ownerUrl, logFile, openWithoutProxy }: SeededHouse,
  chromium: string,
): Promise<number> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        E2E_ADDRESS: address,
        E2E_WITHOUT_PROXY: await openWithoutProxy(),
        E2E_OWNER_URL: ownerUrl,
        E2E_LOG: logFile,
        ROOTWISE_CHROMIUM: chromium,
      },
    },
  );
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

const house = prepareHouse();
try {
  const chromium = await findChromium();
  process.exitCode = await play(await house.open(), chromium);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await house.close();
}
