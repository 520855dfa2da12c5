#!/usr/bin/env node
// Runs on a plain Node 20 with nothing installed, as on a new machine, and goes on with the project's own Node.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode, requireNpm } from './start/checks.mjs';
import { installIfChanged } from './start/install.mjs';
import { clearRemains } from './start/run-file.mjs';
import { runInstalled } from './start/run-installed.mjs';
import { giveUp } from './start/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  requireNode();
  requireNpm();
  await clearRemains(path.join(root, '.data'));
  installIfChanged(root);
  runInstalled(root, 'scripts/backup/restore.ts');
} catch (error) {
  giveUp(error);
}
