import { Problem } from './errors';

export const BUSY = 'The server is busy. Please try again; nothing is done twice.';

/** With a longer queue than this for each place nobody would come in in time: whoever comes then is told so at once. */
const WAITING_FOR_EACH_PLACE = 8;

/** Lets so many in at once. */
export type Door = {
  /** Waits for a place; answers how to give it back. Throws SERVICE_UNAVAILABLE when none is free in time, or when too many wait. */
  enter: () => Promise<() => void>;
  /** Throws SERVICE_UNAVAILABLE when too many wait already. */
  requireRoom: () => void;
};

/** A door with `places`, where nobody waits longer than `patienceMilliseconds` says when they come; who came first goes in first. */
export function makeDoor(places: number, patienceMilliseconds: () => number): Door {
  let free = places;
  const waiting = new Set<() => void>();

  function leave() {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  function requireRoom() {
    if (waiting.size >= WAITING_FOR_EACH_PLACE * places) throw new Problem('SERVICE_UNAVAILABLE', BUSY);
  }

  return {
    requireRoom,
    enter: () =>
      new Promise((resolve, reject) => {
        let left = false;
        const leaveOnce = () => {
          if (!left) leave();
          left = true;
        };
        if (free > 0) {
          free -= 1;
          resolve(leaveOnce);
          return;
        }
        requireRoom();
        const goIn = () => {
          clearTimeout(patience);
          resolve(leaveOnce);
        };
        const patience = setTimeout(() => {
          waiting.delete(goIn);
          reject(new Problem('SERVICE_UNAVAILABLE', BUSY));
        }, patienceMilliseconds());
        waiting.add(goIn);
      }),
  };
}
