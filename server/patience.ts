import { AsyncLocalStorage } from 'node:async_hooks';

/** Milliseconds after which a request waits for nothing more: who asked is answered within four seconds, work and way included. */
const WAIT_IN_ALL = 3_000;
/** Milliseconds that may be waited for a lock however late it is, or a slow machine would never get a change done. */
const LEAST_FOR_A_LOCK = 500;

const waitingUntil = new AsyncLocalStorage<number>();

/** Runs a request whose waits (for places, connections and locks) have one budget between them. */
export const withPatience = <Result>(request: () => Result): Result =>
  waitingUntil.run(performance.now() + WAIT_IN_ALL, request);

/** Milliseconds to wait at most now: `most`, or what is left to the request that asks. Outside a request it is `most`. */
export function patience(most: number): number {
  const until = waitingUntil.getStore();
  return until === undefined ? most : Math.round(Math.max(0, Math.min(most, until - performance.now())));
}

/** As {@link patience}, for a lock. */
export const patienceForLock = (most: number): number => Math.max(LEAST_FOR_A_LOCK, patience(most));
