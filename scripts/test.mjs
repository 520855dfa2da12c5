#!/usr/bin/env node
// Runs on a plain Node 20 with nothing installed: installs, then tests with the project's own Node.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireNode, requireNpm } from './start/checks.mjs';
import { installIfChanged, pinnedNode } from './start/install.mjs';
import { giveUp, step } from './start/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  requireNode();
  requireNpm();
  console.log('\nRootwise: tests\n');
  await step('Install', () => installIfChanged(root));
  const child = spawn(
    pinnedNode(root),
    ['--import', 'tsx', 'scripts/testing/run-stages.ts', ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  giveUp(error);
}
