import type { Gate, Urgency } from '../evaluation';
import type { Facts } from '../facts';
import { legDurationWeeks } from '../intake/readings';
import type { Muscle } from '../vocabulary/muscles';
import type { Region } from '../vocabulary/regions';
import type { Side } from '../vocabulary/side';
import { type LegReading, readLeg, symptomaticLegs } from './leg-reading';

/** Everything the mechanisms read, derived once. Null and empty mean unknown, never normal. */
export type CaseReading = {
  facts: Facts;
  asOf: string;
  ageYears: number | null;
  /** Weeks of leg symptoms, else of the episode; null when no date is recorded or it lies in the future. */
  weeks: number | null;
  sides: Side[];
  legs: LegReading[];
  /** Pain regions of any side. */
  pain: ReadonlySet<Region>;
  /** Regions with numbness, tingling or sensory loss, any side. */
  sensory: ReadonlySet<Region>;
  weak: ReadonlySet<Muscle>;
  strong: ReadonlySet<Muscle>;
  weakBothSides: ReadonlySet<Muscle>;
  urgency: Urgency;
  gates: Gate[];
};

const union = <Item>(sets: readonly ReadonlySet<Item>[]): Set<Item> =>
  new Set(sets.flatMap((set) => [...set]));

/** Reads a case once for every mechanism, root and structure that follows. `kept`: one of two legs, where it reads as before. */
export function readCase(
  facts: Facts,
  asOf: string,
  safety: { urgency: Urgency; gates: Gate[] },
  kept?: LegReading,
): CaseReading {
  const sides = symptomaticLegs(facts);
  const legs = sides.map((side) =>
    kept?.side === side && sides.length === 2 ? kept : readLeg(facts, sides, side),
  );
  const { symptoms, pain } = facts.intake;
  const sensoryAreas = [
    ...(symptoms?.numbness ?? []),
    ...(symptoms?.tingling ?? []),
    ...(facts.exam.neurology?.sensationAreas ?? []).filter(
      (area) => area.state === 'reduced' || area.state === 'absent' || area.state === 'allodynia',
    ),
  ];
  return {
    facts,
    asOf,
    ageYears: facts.person.ageYears,
    weeks: legDurationWeeks(facts.intake, asOf),
    sides,
    legs,
    pain: new Set((pain?.areas ?? []).map((area) => area.region)),
    sensory: new Set(sensoryAreas.map((area) => area.region)),
    weak: union(legs.map((leg) => leg.weak)),
    strong: union(legs.map((leg) => leg.strong)),
    weakBothSides: union(legs.map((leg) => leg.weakBothSides)),
    urgency: safety.urgency,
    gates: safety.gates,
  };
}
