import type { MechanismId, UrgencyTier } from '../evaluation';
import type { Facts } from '../facts';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import type { Probe } from './probe';
import { PROBES } from './probes';
import { reclassify, type Standing } from './reclassify';
import { rankRoots } from './roots';

/** What a case comes to in one line: enough to see whether a fact changes it. */
export type Reading = {
  mechanism: MechanismId | null;
  root: Root | null;
  tier: UrgencyTier;
  standing: Standing;
};

/** One way an observation could come out, and what the case would then come to. */
export type Imagined = { probe: Probe; says: string; known: boolean; reading: Reading };

export type ProbedCase = {
  base: Reading;
  /** Observations nobody has made, with both results. */
  open: { probe: Probe; outcomes: readonly [Imagined, Imagined] }[];
  /** Every single fact that could be found, or could have come out otherwise. */
  imagined: Imagined[];
  /** The case with one more of them. */
  also: (reading: Reading, one: Imagined) => Reading;
};

/** `before`: a reading whose legs may be the same, so that the roots need not be ranked again. */
export function readingOf(standing: Standing, before?: Reading): Reading {
  const { classified, safety } = standing;
  const first = classified.resolved[0];
  const leg = classified.legs[0];
  const known = before?.standing.classified;
  const sameRoot = known?.legs === classified.legs && known.rootsSuppressed === classified.rootsSuppressed;
  return {
    mechanism: first?.id ?? null,
    root:
      sameRoot && before
        ? before.root
        : classified.rootsSuppressed === null && leg
          ? (rankRoots(leg.working)[0]?.root ?? null)
          : null,
    tier: safety.urgency.tier,
    standing,
  };
}

type Question = { asOf: string; side: Side; language: Language };

function imagine(from: Reading, probe: Probe, index: 0 | 1, question: Question): Reading {
  const { standing } = from;
  const facts: Facts = probe.outcomes[index].apply(standing.facts, question.side);
  return readingOf(reclassify(standing, { facts, path: probe.path }, question.asOf, question.language), from);
}

/** Evaluates the case again for each outcome of each probe, with that one fact changed and nothing else. */
export function probeCase(standing: Standing, asOf: string, language: Language): ProbedCase {
  const question: Question = { asOf, side: standing.classified.reading.sides[0] ?? 'left', language };
  const base = readingOf(standing);
  const outcomes = new Map<Imagined, 0 | 1>();
  const open: ProbedCase['open'] = [];
  for (const probe of PROBES) {
    const recorded = probe.recorded(standing.facts, question.side);
    const outcome = (index: 0 | 1): Imagined => {
      const says = probe.outcomes[index].says;
      const one = {
        probe,
        says,
        known: recorded !== null,
        reading: imagine(base, probe, index, question),
      };
      outcomes.set(one, index);
      return one;
    };
    if (recorded === null) {
      const outcomes = [outcome(0), outcome(1)] as const;
      if (!probe.settled?.(standing.facts)) open.push({ probe, outcomes });
    } else outcome(recorded === 0 ? 1 : 0);
  }
  return {
    base,
    open,
    imagined: [...outcomes.keys()],
    also: (reading, one) => imagine(reading, one.probe, outcomes.get(one) ?? 0, question),
  };
}
