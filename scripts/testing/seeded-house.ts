import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDatabase, migrate, runtimeUrlOf } from '../../prisma/migrate';
import { spellKeyRing, withNewKey } from '../../server/vault/key-ring';
import { dropPostgres, freePort, startPostgres } from '../postgres';
import { build, generateClient } from '../start/prepare';
import { signalGroup } from '../start/processes.mjs';
import { endQuiet } from '../start/quiet';
import { seed } from '../start/seed';
import { startWeb, stopWeb } from '../start/web';
import { temporaryFolder } from '../temporary-folder';
import { buildWithoutProxy } from './without-proxy';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = () => randomBytes(24).toString('hex');

/** The production build on a database seeded for one run alone, under an address of its own. */
export type SeededHouse = {
  address: string;
  ownerUrl: string;
  /** The web server dies as if the plug was pulled. */
  killWeb: () => Promise<void>;
  startWeb: () => Promise<void>;
  /** A second web server on the same database, in a build without `proxy.ts`: its address. */
  openWithoutProxy: () => Promise<string>;
  /** What the web server has written. */
  logFile: string;
  close: () => Promise<void>;
};

/** Builds, starts a database, seeds it and serves. Closing leaves nothing behind; call it whatever happens. */
export function prepareHouse(): { open: () => Promise<SeededHouse>; close: () => Promise<void> } {
  const folder = temporaryFolder('rootwise-house-');
  const postgresFolder = path.join(folder, 'data');
  let web: ChildProcess | null = null;
  let bare: ChildProcess | null = null;
  let closed = false;

  async function close() {
    if (closed) return;
    closed = true;
    endQuiet();
    if (web) await stopWeb(web);
    if (bare) await stopWeb(bare);
    await dropPostgres(postgresFolder);
    rmSync(folder, { recursive: true, force: true });
  }

  async function open(): Promise<SeededHouse> {
    await generateClient(root);
    await build(root);
    const server = await startPostgres({ folder: postgresFolder, ownerPassword: secret(), throwAway: true });
    const ownerUrl = server.ownerUrl('rootwise');
    const runtimePassword = secret();
    await ensureDatabase(ownerUrl);
    const fieldKeys = spellKeyRing(withNewKey());
    await migrate(ownerUrl, runtimePassword, fieldKeys);
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const env = {
      DATABASE_URL: runtimeUrlOf(ownerUrl, runtimePassword),
      AUTH_SECRET: secret(),
      AUDIT_KEY: secret(),
      AUDIT_HEADS_FILE: path.join(folder, 'audit-heads.jsonl'),
      FIELD_KEYS: fieldKeys,
      APP_URL: address,
      NEXTAUTH_URL: address,
      LOG_LEVEL: 'info',
      DEMO: '1',
    };
    await seed(ownerUrl, env);
    const logFile = path.join(folder, 'web.log');
    const serve = () =>
      startWeb({
        root,
        port,
        dev: false,
        env,
        logFile,
        started: (child) => {
          web = child;
        },
      });
    await serve();
    return {
      address,
      ownerUrl,
      killWeb: async () => {
        if (!web || web.exitCode !== null || web.signalCode !== null) return;
        const gone = once(web, 'exit');
        signalGroup(web.pid, 'SIGKILL');
        await gone;
      },
      startWeb: serve,
      openWithoutProxy: async () => {
        const dist = buildWithoutProxy(root);
        const barePort = await freePort();
        const bareAddress = `http://localhost:${barePort}`;
        await startWeb({
          root,
          port: barePort,
          dev: false,
          env: { ...env, APP_URL: bareAddress, NEXTAUTH_URL: bareAddress, ROOTWISE_DIST: dist },
          logFile: path.join(folder, 'bare.log'),
          started: (child) => {
            bare = child;
          },
        });
        return bareAddress;
      },
      logFile,
      close,
    };
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void close().finally(() => process.exit(130)));
  return { open, close };
}
