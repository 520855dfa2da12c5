import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { signalGroup } from '../start/processes.mjs';

/** What came of one stage. `notes` are shown beside it in the table. */
export type Outcome = { passed: number; failed: number; notes: string };

export type Stage = {
  name: string;
  /** What to run, as the arguments of the project's Node. */
  args: string[];
  env?: Record<string, string>;
  /** How many tests passed and failed; without it the whole stage is one check. */
  count?: (exitCode: number) => Outcome;
  patienceMinutes: number;
};

export type Finished = Stage & Outcome & { seconds: number; logFile: string };

const running = new Set<number>();

/** Ends every stage that still runs, with everything it started. */
export function endStages(signal: NodeJS.Signals): void {
  for (const pid of running) signalGroup(pid, signal);
}

/** Runs one stage with its output kept in a file. Never throws: a stage that cannot run has failed. */
export async function runStage(stage: Stage, logFile: string): Promise<Finished> {
  const started = performance.now();
  const log = createWriteStream(logFile);
  const child = spawn(process.execPath, stage.args, {
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...stage.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  if (child.pid) running.add(child.pid);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  let tooLong = false;
  const patience = setTimeout(() => {
    tooLong = true;
    log.write(`\nStopped after ${stage.patienceMinutes} minutes.\n`);
    signalGroup(child.pid, 'SIGTERM');
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 10_000).unref();
  }, stage.patienceMinutes * 60_000);
  const exitCode = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
  clearTimeout(patience);
  if (child.pid) {
    // What it left running would hold its output open.
    signalGroup(child.pid, 'SIGKILL');
    running.delete(child.pid);
  }
  log.end();
  await finished(log).catch(() => undefined);
  const outcome = stage.count
    ? stage.count(exitCode)
    : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, notes: '' };
  if (tooLong) outcome.notes = 'stopped: too slow';
  return { ...stage, ...outcome, seconds: (performance.now() - started) / 1000, logFile };
}
