import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireDiskSpace } from './checks.mjs';
import { Hindrance } from './say.mjs';

/** Installs what the lock file names, only when it has changed since the last time. */
export function installIfChanged(root) {
  const stamp = path.join(root, 'node_modules', '.rootwise-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'unchanged';
  requireDiskSpace(root);
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (done.status !== 0)
    throw new Hindrance(
      `npm ci failed.\n${(done.stderr || done.stdout || String(done.error)).trim().split('\n').slice(-15).join('\n')}`,
    );
  writeFileSync(stamp, wanted);
  return undefined;
}

/** The Node that comes with the project, which everything after the installation runs on. */
export const pinnedNode = (root) =>
  path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
