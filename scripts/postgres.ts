import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type PostgresPlace, placeOf } from './postgres-place';
import { commandOf, isRunning } from './start/processes.mjs';

const run = promisify(execFile);

export const OWNER_ROLE = 'rootwise_owner';
export const RUNTIME_ROLE = 'rootwise_app';

export type PostgresServer = {
  port: number;
  /** Whether it ran before somebody asked for it. */
  foundRunning: boolean;
  /** Where its records lie. */
  data: string;
  /** Connection string of the owner of the database, who migrates. */
  ownerUrl: (database: string) => string;
  /** Whether its main process lives. */
  lives: () => boolean;
  /** Starts it again on the same data and port after its main process died. Throws when it does not start. */
  startAgain: () => Promise<void>;
  stop: () => Promise<void>;
};

export type StartPostgres = {
  folder: string;
  ownerPassword: string;
  /** For tests only: gives up safety against power loss for speed. */
  throwAway?: boolean;
};

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}

function programOf({ programs, runAs }: PostgresPlace, name: 'initdb' | 'pg_ctl') {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  // The working folder must be one the server's account may enter.
  return (args: string[]) =>
    run(path.join(programs, 'bin', name + suffix), args, {
      ...runAs,
      cwd: path.parse(programs).root,
      env: { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: path.join(programs, 'lib') },
    });
}

/**
 * The port of the server that runs on this data folder, or null. After a restart of the machine the process number that a
 * killed server left behind may be anyone's: such a file is removed, or the server would refuse to start.
 */
async function runningPort(place: PostgresPlace): Promise<number | null> {
  const pidFile = path.join(place.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const command = commandOf(Number(lines[0]));
  if (command?.includes('postgres') && command.includes(place.data)) return Number(lines[3]) || null;
  if (command !== null) rmSync(pidFile, { force: true });
  return null;
}

/** Makes the data folder beside its place and moves it there whole, so that one cut short is never taken for a database. */
async function initialise(place: PostgresPlace, ownerPassword: string): Promise<void> {
  const making = `${place.data}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const passwordFolder = mkdtempSync(path.join(tmpdir(), 'rootwise-'));
  const passwordFile = path.join(passwordFolder, 'password');
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  try {
    if ('uid' in place.runAs)
      for (const at of [making, passwordFile, passwordFolder])
        chownSync(at, place.runAs.uid, place.runAs.gid);
    const initdb = programOf(place, 'initdb');
    const options = ['-D', making, '-U', OWNER_ROLE, `--pwfile=${passwordFile}`];
    const always = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'];
    // Not every system has the first of these locales.
    await initdb([...options, ...always, '--locale=C.UTF-8']).catch(() =>
      initdb([...options, ...always, '--locale=C']),
    );
    rmdirSync(place.data);
    renameSync(making, place.data);
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true });
  }
}

const OPTIONS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=80',
  'log_min_messages=warning',
  'timezone=UTC',
];
const TRIES = 12;
const PAUSE_MILLISECONDS = 250;
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** The number of the server's main process as it wrote it down itself, or null. */
function mainProcess(place: PostgresPlace): number | null {
  try {
    return Number(readFileSync(path.join(place.data, 'postmaster.pid'), 'utf8').split('\n')[0]) || null;
  } catch {
    return null;
  }
}

/** Starts on this port, or on a free one, and answers it. The processes of a server that was just killed need a moment to end. */
async function startOn(place: PostgresPlace, throwAway: boolean, samePort?: number): Promise<number> {
  const log = path.join(place.data, 'server.log');
  const options = [...OPTIONS, ...(throwAway ? THROW_AWAY : [])].map((option) => `-c ${option}`).join(' ');
  for (let tries = 1; ; tries += 1) {
    const port = samePort ?? (await freePort());
    try {
      await programOf(
        place,
        'pg_ctl',
      )(['start', '-w', '-t', '60', '-s', '-D', place.data, '-l', log, '-o', `-p ${port} ${options}`]);
      return port;
    } catch {
      if (tries < TRIES) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
        continue;
      }
      const last = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join('\n') : '';
      throw new Error(`PostgreSQL did not start.\n${last}`);
    }
  }
}

/**
 * Starts PostgreSQL on a data folder, making it on first use. A server that an earlier, killed run left behind on the
 * same folder is taken over.
 */
export async function startPostgres({
  folder,
  ownerPassword,
  throwAway = false,
}: StartPostgres): Promise<PostgresServer> {
  const place = placeOf(folder);
  const control = programOf(place, 'pg_ctl');
  if (!existsSync(path.join(place.data, 'PG_VERSION'))) await initialise(place, ownerPassword);
  const found = await runningPort(place);
  const livePort = found ?? (await startOn(place, throwAway));
  let pid = mainProcess(place);
  return {
    port: livePort,
    foundRunning: found !== null,
    data: place.data,
    ownerUrl: (database) =>
      `postgresql://${OWNER_ROLE}:${encodeURIComponent(ownerPassword)}@127.0.0.1:${livePort}/${database}`,
    lives: () => isRunning(pid),
    startAgain: async () => {
      if ((await runningPort(place)) !== livePort) await startOn(place, throwAway, livePort);
      pid = mainProcess(place);
    },
    stop: async () => {
      await control(['stop', '-w', '-t', '30', '-s', '-m', 'fast', '-D', place.data]).catch(() => undefined);
    },
  };
}

/** Whether a data folder holds a database. */
export const hasPostgres = (folder: string): boolean =>
  existsSync(path.join(placeOf(folder).data, 'PG_VERSION'));

/** Gives the data of a stopped server another folder, which must not hold any. Answers where it really lies. */
export function movePostgres(from: string, to: string): string {
  const target = placeOf(to).data;
  rmdirSync(target);
  renameSync(placeOf(from).data, target);
  return target;
}

/** Stops the server of a data folder if one runs, and deletes the folder with everything in it. */
export async function dropPostgres(folder: string): Promise<void> {
  const place = placeOf(folder);
  const control = programOf(place, 'pg_ctl');
  await control(['stop', '-w', '-s', '-m', 'immediate', '-D', place.data]).catch(() => undefined);
  rmSync(place.data, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
