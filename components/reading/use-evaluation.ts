'use client';
import { useDeferredValue, useMemo } from 'react';
import { evaluateCase } from '@/domain/evaluate-case';
import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';

export type LiveReading = {
  evaluation: Evaluation | null;
  /** The engine threw, which it must not: the form goes on without it and says so. */
  failed: boolean;
};

const read = (facts: Facts, today: string): LiveReading => {
  try {
    return { evaluation: evaluateCase(facts, today), failed: false };
  } catch {
    return { evaluation: null, failed: true };
  }
};

/**
 * The same engine as the server's, in the browser on each change. It may lag behind
 * fast typing, never block it. A signed assessment is not read again.
 */
export function useEvaluation(facts: Facts, today: string, signed: boolean): LiveReading {
  const settled = useDeferredValue(facts);
  return useMemo(
    () => (signed ? { evaluation: null, failed: false } : read(settled, today)),
    [settled, today, signed],
  );
}
