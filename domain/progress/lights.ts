import type { ProgressEntry } from './progress-entry';
import { type Hold, holdFor, type Light, trafficLight } from './traffic-light';

/**
 * The light of each check-in against the measurement before it (treatment specification §3.2, read as "the morning after"):
 * what was not asked stays unknown, so a check-in alone is never green. Reviews by a clinician are judged by the clinician.
 */
export function lightsOf(entries: readonly ProgressEntry[]): { on: string; light: Light | null }[] {
  return entries.flatMap((entry, index) => {
    if (entry.review) return [];
    const before = entries.slice(0, index).findLast(({ legPain }) => legPain !== null);
    const light = trafficLight({
      baselineLegPain: before?.legPain ?? null,
      duringLegPain: null,
      morningLegPain: entry.legPain,
      distalLevel: before?.distalLevel ?? null,
      morningDistalLevel: entry.distalLevel,
      sleep: null,
      newNeurology: entry.danger ? true : null,
    });
    return [{ on: entry.on, light }];
  });
}

/** Whether the plan must rest until a clinician has looked; a review after the last light ends it. */
export function holdNow(entries: readonly ProgressEntry[], asOf: string): Hold | null {
  const lastReviewOn = entries.findLast(({ review }) => review)?.on ?? '';
  return holdFor(
    lightsOf(entries).filter(({ on }) => on >= lastReviewOn),
    asOf,
  );
}
