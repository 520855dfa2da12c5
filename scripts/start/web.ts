import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { signalGroup } from './processes.mjs';
import { Hindrance } from './say.mjs';

export type Web = {
  root: string;
  port: number;
  dev: boolean;
  env: Record<string, string>;
  /** Where the server's log goes; without it, to the terminal. */
  logFile?: string;
};

/** Starts the web server and does not wait for it. Its log is begun anew, or gone on with when it is started `again`. */
export function spawnWeb({ root, port, dev, env, logFile }: Web, again = false): ChildProcess {
  const log = logFile ? openSync(logFile, again ? 'a' : 'w', 0o600) : null;
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/next/dist/bin/next'),
      dev ? 'dev' : 'start',
      '-p',
      String(port),
      '-H',
      process.env.HOST ?? '127.0.0.1',
    ],
    {
      cwd: root,
      // A group of its own, so that whatever it starts ends with it; Ctrl-C reaches it through us.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: dev ? 'development' : 'production',
        ...env,
      },
      stdio: ['ignore', log ?? 'inherit', 'inherit'],
    },
  );
  if (log !== null) closeSync(log);
  return child;
}

/**
 * Starts the web server and waits until it answers that it is ready. `started` gets the process at once, so that it can be
 * ended while it is still getting ready.
 */
export async function startWeb(web: Web & { started: (child: ChildProcess) => void }): Promise<void> {
  const child = spawnWeb(web);
  web.started(child);
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (ended) throw new Hindrance('The web server ended while starting.');
    const ready = await fetch(`http://127.0.0.1:${web.port}/api/health?probe=ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  signalGroup(child.pid, 'SIGKILL');
  throw new Hindrance('The web server did not get ready within two minutes.');
}

/** Longer than any request may take. */
const LAST_REQUESTS_MILLISECONDS = 15_000;

/** Asks the web server to end, which finishes what it has begun, and makes it end when that takes too long. */
export async function stopWeb(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), LAST_REQUESTS_MILLISECONDS);
  await gone;
  clearTimeout(force);
  signalGroup(child.pid, 'SIGKILL');
}
