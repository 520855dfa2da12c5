import { useEffect, useState } from 'react';

/** A text this long takes long enough to read that it is read between two strokes of typing, not at each. Characters. */
const LONG = 4_000;
const PAUSE_MILLISECONDS = 300;

/** A short text as it is; a long one as it was at the last pause in typing. */
export function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  const long = text.length > LONG;
  useEffect(() => {
    if (!long) return;
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, long]);
  return long ? settled : text;
}
