import { spawn } from 'node:child_process';
import { pinnedNode } from './install.mjs';

/** Runs a script of the project with its own Node and the arguments of this process, and ends with its code. */
export function runInstalled(root, script) {
  const child = spawn(pinnedNode(root), ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
