import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDatabase, migrate, runtimeUrlOf } from '../../prisma/migrate';
import { dropPostgres, freePort, startPostgres } from '../postgres';
import { build, generateClient } from '../start/prepare';
import { endQuiet } from '../start/quiet';
import { seed } from '../start/seed';
import { startWeb, stopWeb } from '../start/web';
import { temporaryFolder } from '../temporary-folder';
import { findChromium } from './find-chromium';

// Journeys in a real browser, against the production build and a database seeded for this run alone. What is said on the
// command line goes on to Playwright: npm run e2e -- --project phone

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('rootwise-journeys-');
const postgresFolder = path.join(folder, 'data');
const secret = () => randomBytes(24).toString('hex');

let web: ChildProcess | null = null;
let tidied = false;

async function tidy() {
  if (tidied) return;
  tidied = true;
  endQuiet();
  if (web) await stopWeb(web);
  await dropPostgres(postgresFolder);
  rmSync(folder, { recursive: true, force: true });
}

async function serveSeeded(): Promise<string> {
  const server = await startPostgres({ folder: postgresFolder, ownerPassword: secret(), throwAway: true });
  const ownerUrl = server.ownerUrl('rootwise');
  const runtimePassword = secret();
  await ensureDatabase(ownerUrl);
  await migrate(ownerUrl, runtimePassword);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: runtimeUrlOf(ownerUrl, runtimePassword),
    AUTH_SECRET: secret(),
    APP_URL: address,
    NEXTAUTH_URL: address,
    LOG_LEVEL: 'warn',
  };
  await seed(ownerUrl, env);
  await startWeb({
    root,
    port,
    dev: false,
    env,
    logFile: path.join(folder, 'web.log'),
    started: (child) => {
      web = child;
    },
  });
  return address;
}

/** The exit code of Playwright. */
async function play(address: string, chromium: string): Promise<number> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, E2E_ADDRESS: address, ROOTWISE_CHROMIUM: chromium },
    },
  );
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void tidy().finally(() => process.exit(130)));

try {
  const chromium = await findChromium();
  await generateClient(root);
  await build(root);
  process.exitCode = await play(await serveSeeded(), chromium);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await tidy();
}
