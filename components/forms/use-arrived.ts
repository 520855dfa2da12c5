import { useEffect, useState } from 'react';

/** Code that is loaded after the page: asked for once, and again after a failure, so that a lost connection does not lose it. */
export type Later<Room> = { load: () => Promise<Room>; arrived: () => Room | null };

const AGAIN_MILLISECONDS = 2_000;

export function later<Room>(importRoom: () => Promise<Room>): Later<Room> {
  let here: Room | null = null;
  let coming: Promise<Room> | null = null;
  const load = (): Promise<Room> => {
    coming ??= importRoom().then(
      (room) => {
        here = room;
        return room;
      },
      async () => {
        await new Promise((done) => setTimeout(done, AGAIN_MILLISECONDS));
        coming = null;
        return load();
      },
    );
    return coming;
  };
  return { load, arrived: () => here };
}

/** The room once it is here; null until then. */
export function useArrived<Room>({ load, arrived }: Later<Room>): Room | null {
  const [room, setRoom] = useState<{ is: Room } | null>(() => {
    const is = arrived();
    return is && { is };
  });
  useEffect(() => {
    let gone = false;
    void load().then((is) => gone || setRoom({ is }));
    return () => {
      gone = true;
    };
  }, [load]);
  return room?.is ?? null;
}
