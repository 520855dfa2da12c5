import type { MechanismId, UrgencyTier } from '../evaluation';
import type { Facts } from '../facts';
import { assessSafety, type Safety } from '../safety';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import { type Classified, classifyCase } from './classify-case';
import type { Probe } from './probe';
import { PROBES } from './probes';
import { rankRoots } from './roots';

/** What a case comes to in one line: enough to see whether one fact changes it. */
export type Reading = {
  mechanism: MechanismId | null;
  detail: string | null;
  root: Root | null;
  tier: UrgencyTier;
  classified: Classified;
};

/** `judged`: the red flags were judged again with this outcome. */
export type ProbedOutcome = { says: string; reading: Reading; judged: boolean };
export type ProbedCase = {
  base: Reading;
  side: Side;
  facts: Facts;
  /** Judges one outcome in full, red flags among it. */
  judge: (probe: Probe, index: 0 | 1) => Reading;
  probes: { probe: Probe; recorded: 0 | 1 | null; outcomes: readonly [ProbedOutcome, ProbedOutcome] }[];
};

function summarise(classified: Classified, tier: UrgencyTier): Reading {
  const first = classified.resolved[0];
  const leg = classified.legs[0];
  return {
    mechanism: first?.id ?? null,
    detail: first?.detail ?? null,
    root: classified.rootsSuppressed === null && leg ? (rankRoots(leg.working)[0]?.root ?? null) : null,
    tier,
    classified,
  };
}

/**
 * Evaluates the case again for each outcome of each probe, with that one fact changed and nothing else. Red flags
 * are judged again where the fact can move them.
 */
export function probeCase(
  facts: Facts,
  asOf: string,
  safety: Safety,
  classified: Classified,
  language: Language,
): ProbedCase {
  const side = classified.reading.sides[0] ?? 'left';
  const base = summarise(classified, safety.urgency.tier);
  const outcomeOf = (probe: Probe, recorded: 0 | 1 | null, index: 0 | 1): ProbedOutcome => {
    const outcome = probe.outcomes[index];
    const changed = outcome.apply(facts, side);
    // A finding that was open and turns out normal raises nothing: only its presence is judged again.
    const denied = recorded === null && index === 1;
    const then = probe.movesSafety && !denied ? assessSafety(changed, asOf, language) : safety;
    return {
      says: outcome.says,
      reading: summarise(classifyCase(changed, asOf, then), then.urgency.tier),
      judged: then !== safety,
    };
  };
  const judge = (probe: Probe, index: 0 | 1): Reading => {
    const changed = probe.outcomes[index].apply(facts, side);
    const then = assessSafety(changed, asOf, language);
    return summarise(classifyCase(changed, asOf, then), then.urgency.tier);
  };
  return {
    base,
    side,
    facts,
    judge,
    probes: PROBES.map((probe) => {
      const recorded = probe.recorded(facts, side);
      const unchanged = (index: 0 | 1): ProbedOutcome => ({
        says: probe.outcomes[index].says,
        reading: base,
        judged: true,
      });
      return {
        probe,
        recorded,
        outcomes: [
          recorded === 0 ? unchanged(0) : outcomeOf(probe, recorded, 0),
          recorded === 1 ? unchanged(1) : outcomeOf(probe, recorded, 1),
        ],
      };
    }),
  };
}
