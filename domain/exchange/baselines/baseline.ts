import { evaluateCore } from '../../evaluate-case';
import type { MechanismId } from '../../evaluation';
import type { Facts } from '../../facts';
import { NO_FACTS } from '../../no-facts';
import { type ExchangedEvaluation, exportEvaluation } from '../export-evaluation';

/**
 * A yardstick: it names a mechanism and nothing else, so it has no answer for root, structure or confidence, and
 * calls every case routine.
 */
export type Baseline = { name: string; says: (facts: Facts) => MechanismId | null };

/** A baseline's answer in the exchange format, everything it does not know left empty. */
export function answerOf(baseline: Baseline, id: string, facts: Facts, asOf: string): ExchangedEvaluation {
  const silent = exportEvaluation(id, {
    ...evaluateCore(NO_FACTS, asOf),
    testNext: [],
    wouldChange: [],
    trace: [],
  });
  const mechanism = baseline.says(facts);
  return {
    ...silent,
    urgency: { tier: 'routine', withinDays: null, concerns: [], rules: [], screenIncomplete: false },
    abstained: mechanism === null ? 'insufficient_data' : null,
    confidence: 'moderate',
    mechanisms:
      mechanism === null
        ? []
        : [{ id: mechanism, probability: 1, detail: null, for: [], against: [], missing: [] }],
    clinicalRoots: [],
    roots: [],
    structures: [],
  };
}
