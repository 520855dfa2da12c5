import type { ChildProcess } from 'node:child_process';
import type { PostgresServer } from '../postgres';
import { spawnWeb, stopWeb, type Web } from './web';

const LOOK_EVERY_MILLISECONDS = 150;
const PAUSE_MILLISECONDS = 1_000;
/** A web server that ended sooner than this after its start cannot run; so many in a row are given up on. */
const TOO_SOON_MILLISECONDS = 5_000;
const TOO_MANY = 5;

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
 * Starts the web server again whenever it ends. `first` is the one that runs; `started` hears of each new one; `giveUp` is
 * called when it keeps ending at once.
 */
export function keepWeb(
  web: Web,
  first: ChildProcess,
  { started, giveUp }: { started: (child: ChildProcess) => void; giveUp: () => void },
): { end: () => Promise<void> } {
  let ending = false;
  let current = first;
  let startedAt = performance.now();
  let tooSoon = 0;

  async function again(code: number | null, signal: NodeJS.Signals | null) {
    if (ending) return;
    tooSoon = performance.now() - startedAt < TOO_SOON_MILLISECONDS ? tooSoon + 1 : 0;
    if (tooSoon >= TOO_MANY) return giveUp();
    console.error(`The web server ended by itself (${signal ?? `code ${code}`}); starting it again.`);
    if (tooSoon > 1) await pause(PAUSE_MILLISECONDS);
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
