import { TRUNK_REGIONS } from '../vocabulary/regions';
import { otherSide, SIDES, type Side } from '../vocabulary/side';
import type { PublishedFacts } from './case-schema';

/** Symptomatic legs of a published case (importer rule 2): stated side, else leg regions, else other symptoms. */
export function limbSidesOf(published: PublishedFacts): Side[] {
  const stated = published.pain?.side;
  if (stated === 'left' || stated === 'right') return [stated];
  if (stated === 'both') return [...SIDES];
  const fromRegions = sidesIn(
    (published.pain?.regions ?? []).filter((area) => !TRUNK_REGIONS.has(area.region)),
  );
  if (fromRegions.length > 0) return fromRegions;
  const fromSymptoms = sidesIn([
    ...(published.symptoms?.numbness ?? []),
    ...(published.symptoms?.tingling ?? []),
  ]);
  if (fromSymptoms.length > 0) return fromSymptoms;
  const weak = published.symptoms?.weaknessReported?.side;
  const fromWeakness = sidesIn([
    ...(weak ? [{ side: weak }] : []),
    ...(published.pain?.regions ?? []),
    ...(published.exam?.strength ?? []),
  ]);
  return fromWeakness;
}

function sidesIn(entries: readonly { side: string }[]): Side[] {
  return SIDES.filter((side) => entries.some((entry) => entry.side === side || entry.side === 'both'));
}

/**
 * Where a sided finding is written. `unknown` counts for the symptomatic side; a case with no side anywhere is
 * written on the left, so that the finding itself is not lost.
 */
export function writeSides(side: string, symptomatic: readonly Side[]): Side[] {
  if (side === 'left' || side === 'right') return [side];
  if (side === 'both') return [...SIDES];
  if (side === 'midline') return [];
  return symptomatic.length > 0 ? [...symptomatic] : ['left'];
}

/** The leg raised in a crossed test is the painless one. */
export const crossedLegs = (symptomatic: readonly Side[]): Side[] =>
  symptomatic.length === 1 && symptomatic[0] ? [otherSide(symptomatic[0])] : ['right'];
