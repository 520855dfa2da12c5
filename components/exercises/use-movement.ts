'use client';
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { Pose } from './body/pose';

const CALM = '(prefers-reduced-motion: reduce)';
const FRAMES_PER_SECOND = 30;
/** Share of the time that is spent resting at each end. */
const REST = 0.18;

/** Whether the person wants nothing to move. On the server nobody does. */
export function useCalm(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(CALM);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(CALM).matches,
    () => false,
  );
}

/** Where the body is after `seconds`: to the end and back with a rest at either end; a stride goes on and on. */
export function shareAfter(
  seconds: number,
  { course, seconds: oneWay = 1.8 }: Pick<Pose, 'course' | 'seconds'>,
) {
  const turns = (seconds / oneWay) % 2;
  if (course === 'stride') return turns;
  const there = turns < 1 ? turns : 2 - turns;
  const moved = Math.min(1, Math.max(0, (there - REST / 2) / (1 - REST)));
  return (1 - Math.cos(moved * Math.PI)) / 2;
}

/** The share of the way while `playing`, drawn only as long as the picture can be seen. */
export function useMovement(pose: Pose, playing: boolean, seen: RefObject<Element | null>): number {
  const [share, setShare] = useState(0);
  useEffect(() => {
    const element = seen.current;
    if (!playing || !element) return;
    let frame = 0;
    let before = 0;
    let seconds = 0;
    const step = (now: number) => {
      frame = requestAnimationFrame(step);
      const passed = (now - before) / 1000;
      if (passed < 1 / FRAMES_PER_SECOND) return;
      // A tab that was hidden goes on where it was.
      seconds += before === 0 || passed > 0.5 ? 0 : passed;
      before = now;
      setShare(shareAfter(seconds, pose));
    };
    const watcher = new IntersectionObserver(([entry]) => {
      cancelAnimationFrame(frame);
      if (entry?.isIntersecting) frame = requestAnimationFrame(step);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [playing, pose, seen]);
  return share;
}
