import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { OWNER_ROLE } from '../postgres';
import { placeOf } from '../postgres-place';
import type { Secrets } from '../start/secrets';
import { type ServerFault, ServerFaults } from './server-faults';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const START_PATIENCE_MILLISECONDS = 600_000;
const DATABASE_PATIENCE_MILLISECONDS = 30_000;
const LAST_LINES = 8;

const lastLinesOf = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-LAST_LINES).join('\n') : '';

/** The project's own start (`npm run up`) on a data folder of the run, as a clinic has it. */
export class House {
  #supervisor: ChildProcess | null = null;

  constructor(
    readonly data: string,
    readonly port: number,
    readonly logFile: string,
    readonly faults = new ServerFaults(),
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts and waits until it serves. `settings` go into its environment. */
  async start(settings: Record<string, string> = {}): Promise<void> {
    const log = openSync(this.logFile, 'a');
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start/serve.ts'], {
      cwd: root,
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        ...process.env,
        ROOTWISE_DATA: this.data,
        PORT: String(this.port),
        APP_URL: this.address,
        LOG_LEVEL: 'warn',
        STAFF_IDLE_MINUTES: '60',
        ...settings,
      },
    });
    closeSync(log);
    this.#supervisor = child;
    const deadline = performance.now() + START_PATIENCE_MILLISECONDS;
    while (performance.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`The start ended: ${this.lastWords()}`);
      const ready = await fetch(`${this.address}/api/health?probe=ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready && this.webPid() !== null) return;
      await pause(100);
    }
    throw new Error('The house did not start within ten minutes.');
  }

  /** Keeps an answer that is the server's fault, with what its log says of it. */
  noteFault = (fault: ServerFault): void =>
    this.faults.note(fault, [path.join(this.data, 'web.log'), this.logFile]);

  /** What the start said last. */
  lastWords = (): string => lastLinesOf(this.logFile);

  /** Whether the start itself still runs. */
  runs = (): boolean => this.#supervisor?.exitCode === null && this.#supervisor.signalCode === null;

  /** Asks the start to end, as Ctrl-C does, and waits for it; answers its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#supervisor;
    if (!child || !this.runs()) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    return child.exitCode;
  }

  webPid(): number | null {
    try {
      const run = JSON.parse(readFileSync(path.join(this.data, 'run.json'), 'utf8')) as {
        children: number[];
      };
      return run.children[0] ?? null;
    } catch {
      return null;
    }
  }

  /** Main process and port of the embedded PostgreSQL, as it wrote them down. */
  #postmaster(): { pid: number; port: number } | null {
    try {
      const { data } = placeOf(path.join(this.data, 'postgres'));
      const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
      return { pid: Number(lines[0]), port: Number(lines[3]) };
    } catch {
      return null;
    }
  }

  postmasterPid = (): number | null => this.#postmaster()?.pid ?? null;

  secrets = (): Secrets => JSON.parse(readFileSync(path.join(this.data, 'secrets.json'), 'utf8')) as Secrets;

  /** The address of the database for its owner. Throws when PostgreSQL left no word of where it runs. */
  ownerUrl(): string {
    const found = this.#postmaster();
    if (!found?.port) throw new Error('PostgreSQL does not run: it left no word of its port.');
    return `postgresql://${OWNER_ROLE}:${encodeURIComponent(this.secrets().ownerPassword)}@127.0.0.1:${found.port}/rootwise`;
  }

  /** Waits until the database answers its owner; throws with the last words of PostgreSQL and of the start when it does not. */
  async untilDatabase(): Promise<void> {
    const deadline = performance.now() + DATABASE_PATIENCE_MILLISECONDS;
    for (;;) {
      try {
        await this.asOwner((owner) => owner.query('select 1'));
        return;
      } catch (error) {
        if (performance.now() < deadline) {
          await pause(250);
          continue;
        }
        const why = error instanceof Error ? error.message : String(error);
        const { data } = placeOf(path.join(this.data, 'postgres'));
        const said = lastLinesOf(path.join(data, 'server.log'));
        throw new Error(`${why}\nPostgreSQL said last:\n${said}\nThe start said last:\n${this.lastWords()}`);
      }
    }
  }

  /** A short connection as the owner, which row-level security does not bind. */
  async asOwner<Result>(work: (owner: Client) => Promise<Result>): Promise<Result> {
    const owner = new Client({ connectionString: this.ownerUrl(), connectionTimeoutMillis: 5_000 });
    owner.on('error', () => undefined);
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end().catch(() => undefined);
    }
  }
}
