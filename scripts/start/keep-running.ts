import type { ChildProcess } from 'node:child_process';
import type { PostgresServer } from '../postgres';
import { spawnWeb, stopWeb, type Web } from './web';

const LOOK_EVERY_MILLISECONDS = 150;
const PAUSE_MILLISECONDS = 1_000;
/** A web server that ended sooner than this after its start is given a longer pause each time, up to so many. */
const TOO_SOON_MILLISECONDS = 5_000;
const MOST_PAUSES = 2;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts PostgreSQL again whenever its main process is gone, for as long as it takes. `end` waits for a start under way. */
export function keepPostgres(server: PostgresServer): { end: () => Promise<void> } {
  let ending = false;
  const watching = (async () => {
    while (!ending) {
      await pause(LOOK_EVERY_MILLISECONDS);
      if (ending || server.lives()) continue;
      console.error('PostgreSQL ended by itself; starting it again.');
      await server.startAgain().catch(async (error: Error) => {
        console.error(error.message);
        await pause(PAUSE_MILLISECONDS);
      });
    }
  })();
  return {
    end: async () => {
      ending = true;
      await watching;
    },
  };
}

/**
 * Starts the web server again whenever it ends, however often: whatever keeps it from running may pass. `first` is the one that runs;
 * `started` hears of each new one. `end` stops the one that runs then.
 */
export function keepWeb(
  web: Web,
  first: ChildProcess,
  {
    started,
    pauseMilliseconds = PAUSE_MILLISECONDS,
  }: { started: (child: ChildProcess) => void; pauseMilliseconds?: number },
): { end: () => Promise<void> } {
  let ending = false;
  let current = first;
  let startedAt = performance.now();
  let tooSoon = 0;

  async function again(code: number | null, signal: NodeJS.Signals | null) {
    if (ending) return;
    tooSoon = performance.now() - startedAt < TOO_SOON_MILLISECONDS ? tooSoon + 1 : 0;
    console.error(`The web server ended by itself (${signal ?? `code ${code}`}); starting it again.`);
    if (tooSoon > 1) await pause(Math.min(tooSoon - 1, MOST_PAUSES) * pauseMilliseconds);
    if (ending) return;
    startedAt = performance.now();
    current = spawnWeb(web, true);
    started(current);
    current.on('exit', again);
  }
  if (first.exitCode !== null || first.signalCode !== null) void again(first.exitCode, first.signalCode);
  else first.on('exit', again);
  return {
    end: async () => {
      ending = true;
      await stopWeb(current);
    },
  };
}
