import { spawn } from 'node:child_process';
import { signalGroup } from './processes.mjs';
import { Hindrance } from './say.mjs';

const running = new Set<number>();
let tellRunning: (pids: number[]) => void = () => undefined;

/** Has every change of what {@link quiet} runs told to `listener`. */
export function onRunning(listener: (pids: number[]) => void): void {
  tellRunning = listener;
}

function noteRunning(pid: number | undefined, runs: boolean) {
  if (!pid) return;
  if (runs) running.add(pid);
  else running.delete(pid);
  tellRunning([...running]);
}

/** Ends what {@link quiet} still runs, with everything it started. */
export function endQuiet(): void {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
}

/** Runs a program of the project without its output; what it said last is shown when it fails. */
export async function quiet(
  args: string[],
  env: Record<string, string | undefined>,
  what: string,
): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  noteRunning(child.pid, true);
  let said = '';
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  noteRunning(child.pid, false);
  if (code !== 0) throw new Hindrance(`${what} failed.\n${said.trim().split('\n').slice(-30).join('\n')}`);
}
