'use client';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { later, useArrived } from '@/components/forms/use-arrived';
import type { CoreEvaluation } from '@/domain/evaluate-core';
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

/** Each answer in place of the last: what says the same stays the same object, so that nothing is drawn again for it. */
function useKept<Value>(): (next: Value) => Value {
  return useState(() => {
    let last: Value | undefined;
    return (next: Value): Value => {
      last = replaceEqualDeep(last, next);
      return last as Value;
    };
  })[0];
}

/** What to test next and what would change the reading: the last ones stand until the new ones are there. */
function useProbes(facts: Facts, today: string, core: CoreEvaluation | null): Probes {
  const [probes, setProbes] = useState<Probes | null>(null);
  const keep = useKept<Probes>();
  const first = probes === null;
  useEffect(() => {
    if (!core) return;
    let gone = false;
    const timer = setTimeout(
      async () => {
        // Loaded with the first pause: the form and its first reading do not wait for it.
        const { probeEvaluation } = await import('@/domain/evaluate-case');
        const probed = gone ? null : attempt(() => probeEvaluation(facts, today, core));
        if (probed) setProbes(keep(probed));
      },
      first ? 0 : QUIET_MS,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [facts, today, core, first, keep]);
  return probes ?? NOTHING_PROBED;
}

/** Loaded after the form: until it is here, the reading that came with the page stands. */
export const engineLater = later(() =>
  import('@/domain/evaluate-core').then(({ evaluateCore }) => evaluateCore),
);

/**
 * The same engine as the server's, in the browser on each change: urgency, mechanism and root with the key itself, what to test next
 * after a pause. `first` is the server's reading of the facts as they were loaded. A signed assessment is not read again.
 */
export function useEvaluation(
  facts: Facts,
  today: string,
  { signed, first }: { signed: boolean; first: CoreEvaluation | null },
): LiveReading {
  const evaluateCore = useArrived(engineLater);
  const keep = useKept<CoreEvaluation | null>();
  const core = useMemo(() => {
    if (signed) return null;
    return keep(evaluateCore ? attempt(() => evaluateCore(facts, today)) : first);
  }, [keep, evaluateCore, first, facts, today, signed]);
  const probes = useProbes(facts, today, core);
  return useMemo(
    () => ({
      evaluation: core && { ...core, ...probes },
      failed: !signed && evaluateCore !== null && core === null,
    }),
    [core, probes, signed, evaluateCore],
  );
}
