import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BACKUPS } from '../start/reset';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const dataFolder = path.join(root, '.data');
export const postgresFolder = path.join(dataFolder, 'postgres');
export const backupsFolder = path.join(dataFolder, BACKUPS);

/** The version of this project. */
export const appVersion = (): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** A moment in UTC as part of a file's name. */
export const stampOf = (now: Date): string =>
  now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');

/** A path as it was typed, seen from where it was typed. */
export const typedPath = (typed: string): string => path.resolve(process.env.INIT_CWD ?? '.', typed);

const isFolder = (typed: string) =>
  /[/\\]$/.test(typed) || (statSync(typedPath(typed), { throwIfNoEntry: false })?.isDirectory() ?? false);

/** Where a backup of this moment goes: the file that was asked for, or a name of its own in that folder or the usual one. */
export function backupPath(to: string | undefined, now: Date): string {
  const name = `rootwise-${stampOf(now)}.backup`;
  if (to === undefined) return path.join(backupsFolder, name);
  return isFolder(to) ? path.join(typedPath(to), name) : typedPath(to);
}
