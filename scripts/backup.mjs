#!/usr/bin/env node
// Runs on a plain Node 20, and goes on with the project's own Node.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireNode, requireNpm } from './start/checks.mjs';
import { installIfChanged, pinnedNode } from './start/install.mjs';
import { runInstalled } from './start/run-installed.mjs';
import { giveUp } from './start/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  requireNode();
  requireNpm();
  // What is installed stays as it is: the application may be running on it.
  if (!existsSync(pinnedNode(root))) installIfChanged(root);
  runInstalled(root, 'scripts/backup/backup.ts');
} catch (error) {
  giveUp(error);
}
