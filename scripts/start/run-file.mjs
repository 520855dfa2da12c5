import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Hindrance } from './say.mjs';

const fileOf = (data) => path.join(data, 'run.json');

/** The command line of a living process, or null. */
function commandOf(pid) {
  try {
    return (
      execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || null
    );
  } catch {
    return null;
  }
}

/** Remembers who runs, so that the next start can tell a living run from the remains of a killed one. */
export function rememberRun(data, { supervisor, server, port }) {
  mkdirSync(data, { recursive: true });
  writeFileSync(fileOf(data), JSON.stringify({ supervisor, server, port }));
}

export const forgetRun = (data) => rmSync(fileOf(data), { force: true });

/** Refuses while another start of this project lives; clears away a web server that a killed one left behind. */
export function clearRemains(data) {
  if (!existsSync(fileOf(data))) return;
  const { supervisor, server, port } = JSON.parse(readFileSync(fileOf(data), 'utf8'));
  if (commandOf(supervisor)?.includes('start/serve.ts')) {
    throw new Hindrance(
      `Rootwise already runs on port ${port} (process ${supervisor}): stop it with Ctrl-C there first.`,
    );
  }
  if (server && commandOf(server)?.includes('next')) {
    try {
      process.kill(server, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
  forgetRun(data);
}
