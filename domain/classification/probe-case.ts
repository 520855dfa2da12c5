import type { MechanismId, UrgencyTier } from '../evaluation';
import type { Facts } from '../facts';
import type { Root } from '../vocabulary/roots';
import { SIDES, type Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import type { Probe } from './probe';
import { PROBES } from './probes';
import { reclassify, type Standing } from './reclassify';
import { rankRoots } from './roots';

/** The first root of one leg. */
export type LegRoot = { side: Side; root: Root };

/** What a case comes to in one line: enough to see whether a fact changes it. */
export type Reading = {
  mechanism: MechanismId | null;
  /** Of each leg to which something points; none while no root is offered. */
  roots: readonly LegRoot[];
  tier: UrgencyTier;
  standing: Standing;
};

/** A probe on the leg it is asked of: null while no leg is known, or where it is no matter of legs. */
type Asked = { probe: Probe; side: Side | null };

/** One way an observation could come out, in words and where it stands, and what the case would then come to. */
export type Imagined = Asked & { says: string; field: string; known: boolean; reading: Reading };

/** An observation nobody has made, with both results. */
export type Open = Asked & { outcomes: readonly [Imagined, Imagined] };

export type ProbedCase = {
  base: Reading;
  open: Open[];
  /** Every single fact that could be found, or could have come out otherwise. */
  imagined: Imagined[];
  /** The case with one more of them. */
  also: (reading: Reading, one: Imagined) => Reading;
};

function firstRoots({ legs, rootsSuppressed }: Standing['classified']): LegRoot[] {
  if (rootsSuppressed !== null) return [];
  return legs.flatMap(({ leg, findings, imaging, working }) => {
    const first = findings.length + imaging.size > 0 ? rankRoots(working)[0] : undefined;
    return first ? [{ side: leg.side, root: first.root }] : [];
  });
}

/** `before`: a reading whose legs may be the same, so that the roots need not be ranked again. */
export function readingOf(standing: Standing, before?: Reading): Reading {
  const { classified, safety } = standing;
  const known = before?.standing.classified;
  const sameRoots = known?.legs === classified.legs && known.rootsSuppressed === classified.rootsSuppressed;
  return {
    mechanism: classified.resolved[0]?.id ?? null,
    roots: sameRoots && before ? before.roots : firstRoots(classified),
    tier: safety.urgency.tier,
    standing,
  };
}

type Question = { asOf: string; language: Language };

/** A result on a leg nobody named is written to this one. */
const ANY_LEG: Side = 'left';

function imagine(from: Reading, { probe, side }: Asked, index: 0 | 1, question: Question): Reading {
  const { standing } = from;
  const facts: Facts = probe.outcomes[index].apply(standing.facts, side ?? ANY_LEG);
  const leg = probe.ofLeg?.compared === false && side ? side : undefined;
  const then = reclassify(standing, { facts, path: probe.path, leg }, question.asOf, question.language);
  return readingOf(then, from);
}

/** Each leg that is read; while none is, the leg on which the record holds a result, if any. */
function asked(probe: Probe, { facts, classified }: Standing): Asked[] {
  const { sides } = classified.reading;
  const legs = probe.ofLeg ? sides : sides.slice(0, 1);
  if (legs.length > 0) return legs.map((side) => ({ probe, side }));
  const recorded = probe.ofLeg && SIDES.find((side) => probe.recorded(facts, side) !== null);
  return [{ probe, side: recorded ?? null }];
}

/** Evaluates the case again for each outcome of each probe, with that one fact changed and nothing else. */
export function probeCase(standing: Standing, asOf: string, language: Language): ProbedCase {
  const question: Question = { asOf, language };
  const base = readingOf(standing);
  const outcomes = new Map<Imagined, 0 | 1>();
  const open: Open[] = [];
  for (const one of PROBES.flatMap((probe) => asked(probe, standing))) {
    const { probe, side } = one;
    const recorded = probe.recorded(standing.facts, side ?? ANY_LEG);
    const leg = side ? probe.ofLeg?.field(side) : undefined;
    const outcome = (index: 0 | 1): Imagined => {
      const { says } = probe.outcomes[index];
      const imagined: Imagined = {
        ...one,
        says: leg ? `${says} on the ${side}` : says,
        field: leg ?? probe.field,
        known: recorded !== null,
        reading: imagine(base, one, index, question),
      };
      outcomes.set(imagined, index);
      return imagined;
    };
    if (recorded === null) {
      const both = [outcome(0), outcome(1)] as const;
      if (!probe.settled?.(standing.facts)) open.push({ ...one, outcomes: both });
    } else outcome(recorded === 0 ? 1 : 0);
  }
  return {
    base,
    open,
    imagined: [...outcomes.keys()],
    also: (reading, one) => imagine(reading, one, outcomes.get(one) ?? 0, question),
  };
}
