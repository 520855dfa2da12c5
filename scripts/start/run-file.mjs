import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, signalGroup } from './processes.mjs';
import { Hindrance } from './say.mjs';

const fileOf = (data) => path.join(data, 'run.json');

/** Remembers who runs, so that the next start can tell a living run from the remains of a killed one. */
export function rememberRun(data, { supervisor, children, port }) {
  mkdirSync(data, { recursive: true });
  writeFileSync(fileOf(data), JSON.stringify({ supervisor, children, port }));
}

export const forgetRun = (data) => rmSync(fileOf(data), { force: true });

/** What the last start wrote down; a file cut short by a power loss says nothing. */
function readRun(data) {
  try {
    return JSON.parse(readFileSync(fileOf(data), 'utf8'));
  } catch {
    return {};
  }
}

/** The start that lives now, and when (in milliseconds) it wrote this down; null when none does. */
export function livingRun(data) {
  if (!existsSync(fileOf(data))) return null;
  const { supervisor, port } = readRun(data);
  if (!commandOf(supervisor)?.includes('start/serve.ts')) return null;
  return { supervisor, port, since: statSync(fileOf(data)).mtimeMs };
}

/** Refuses while another start of this project lives; clears away the build and the web server that a killed one left behind. */
export async function clearRemains(data) {
  if (!existsSync(fileOf(data))) return;
  const living = livingRun(data);
  if (living) {
    throw new Hindrance(
      `Rootwise already runs on port ${living.port} (process ${living.supervisor}): stop it with Ctrl-C there first.`,
    );
  }
  const { children = [] } = readRun(data);
  const left = children.filter((pid) => /next|prisma/.test(commandOf(pid) ?? ''));
  for (const pid of left) signalGroup(pid, 'SIGKILL');
  for (let tries = 0; left.some(commandOf) && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  forgetRun(data);
}
