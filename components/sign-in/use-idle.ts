'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Idle, idleAfter } from './idle-clock';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;
/** How often the server and the other tabs are told that somebody is here. */
const TELL_EVERY = 60_000;

type Word = { kind: 'here' | 'locked' | 'unlocked'; userId: string };

/**
 * Watches for input, in this tab and in the others of the same person, and keeps the server's session from idling meanwhile.
 * Once the warning stands only {@link stay} ends it: a nudged mouse is nobody's decision.
 */
export function useIdle({
  userId,
  limit,
  paused,
  keepAlive,
  onOver,
  onWord,
}: {
  userId: string;
  /** Milliseconds. */
  limit: number;
  paused: boolean;
  keepAlive: () => void;
  onOver: () => void;
  onWord: (word: 'locked' | 'unlocked') => void;
}) {
  const [idle, setIdle] = useState<Idle>({ kind: 'active' });
  const lastInput = useRef(Date.now());
  const lastTold = useRef(Date.now());
  const warned = useRef(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ keepAlive, onOver, onWord });
  latest.current = { keepAlive, onOver, onWord };

  const say = useCallback(
    (kind: Word['kind']) => channel.current?.postMessage({ kind, userId } satisfies Word),
    [userId],
  );
  const stay = useCallback(
    (tell = true) => {
      lastInput.current = Date.now();
      warned.current = false;
      setIdle({ kind: 'active' });
      if (!tell) return;
      lastTold.current = Date.now();
      say('here');
      latest.current.keepAlive();
    },
    [say],
  );

  useEffect(() => {
    const opened = new BroadcastChannel('rootwise.presence');
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.userId !== userId) return;
      if (data.kind === 'here') stay(false);
      else latest.current.onWord(data.kind);
    };
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [userId, stay]);

  useEffect(() => {
    if (paused) return;
    stay(false);
    const alive = () => {
      if (warned.current) return;
      lastInput.current = Date.now();
      if (lastInput.current - lastTold.current > TELL_EVERY) stay();
    };
    const look = () => {
      const next = idleAfter(Date.now() - lastInput.current, limit);
      warned.current = next.kind !== 'active';
      setIdle((before) => (next.kind === 'active' && before.kind === 'active' ? before : next));
      if (next.kind === 'over') latest.current.onOver();
    };
    const options = { capture: true, passive: true };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, options);
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 1_000);
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive, options);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [limit, paused, stay]);

  return { idle, stay: () => stay(), say };
}
