'use client';
import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The time, moving on twice a minute, from the moment the server made the page. */
export function useNow(first: string): string {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
