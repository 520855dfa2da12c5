#!/usr/bin/env node
// Runs on a plain Node 20 with nothing installed: checks, installs, then goes on with the project's own Node.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { portFrom, requireFreePort, requireNode, requireNpm } from './start/checks.mjs';
import { dataFolder } from './start/data-folder.mjs';
import { installIfChanged, pinnedNode } from './start/install.mjs';
import { clearRemains } from './start/run-file.mjs';
import { giveUp, step } from './start/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = dataFolder(root);

try {
  requireNode();
  const started = Date.now();
  requireNpm();
  const port = portFrom(process.env.PORT);
  await clearRemains(data);
  await requireFreePort(port);
  console.log('\nRootwise\n');
  await step('Install', () => installIfChanged(root));
  const child = spawn(
    pinnedNode(root),
    ['--import', 'tsx', 'scripts/start/serve.ts', ...process.argv.slice(2)],
    {
      cwd: root,
      // The channel tells the child when this process is gone, however it went.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PORT: String(port),
        ROOTWISE_STARTED: String(started),
      },
    },
  );
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  giveUp(error);
}
