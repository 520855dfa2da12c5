import { useEffect, useState } from 'react';

const PAUSE_MILLISECONDS = 300;

/** A value as it was when it last stood still for a moment; without `waits` as it is now. */
export function useAfterPause<Value>(value: Value, waits = true): Value {
  const [settled, setSettled] = useState({ is: value });
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSettled({ is: value }), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value, waits]);
  return waits ? settled.is : value;
}
