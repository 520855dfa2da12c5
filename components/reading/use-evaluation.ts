'use client';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type CoreEvaluation, evaluateCore } from '@/domain/evaluate-core';
import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';

export type LiveReading = {
  evaluation: Evaluation | null;
  /** The engine threw, which it must not: the form goes on without it and says so. */
  failed: boolean;
};

type Probes = Pick<Evaluation, 'testNext' | 'wouldChange' | 'trace'>;

/** What to test next asks the engine many more times, so it waits for a pause in the typing. */
const QUIET_MS = 300;
const NOTHING_PROBED: Probes = { testNext: [], wouldChange: [], trace: [] };

const attempt = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** What to test next and what would change the reading: the last ones stand until the new ones are there. */
function useProbes(facts: Facts, today: string, core: CoreEvaluation | null): Probes {
  const [probes, setProbes] = useState<Probes | null>(null);
  const first = probes === null;
  useEffect(() => {
    if (!core) return;
    let gone = false;
    const timer = setTimeout(
      async () => {
        // Loaded with the first pause: the form and its first reading do not wait for it.
        const { probeEvaluation } = await import('@/domain/evaluate-case');
        const probed = gone ? null : attempt(() => probeEvaluation(facts, today, core));
        if (probed) setProbes(probed);
      },
      first ? 0 : QUIET_MS,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [facts, today, core, first]);
  return probes ?? NOTHING_PROBED;
}

/**
 * The same engine as the server's, in the browser on each change. It may lag behind
 * fast typing, never block it: urgency, mechanism and root at once, what to test next
 * after a pause. A signed assessment is not read again.
 */
export function useEvaluation(facts: Facts, today: string, signed: boolean): LiveReading {
  const settled = useDeferredValue(facts);
  const core = useMemo(
    () => (signed ? null : attempt(() => evaluateCore(settled, today))),
    [settled, today, signed],
  );
  const probes = useProbes(settled, today, core);
  return useMemo(
    () => ({ evaluation: core && { ...core, ...probes }, failed: !signed && core === null }),
    [core, probes, signed],
  );
}
