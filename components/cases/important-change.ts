/** What a change of the leg score has to reach before it counts, measured from the first score of the case. */
export type ImportantChange = {
  first: number;
  /** Points the score has to fall. */
  points: number;
  /** At or under this score the change is important; null where the scale ends before. */
  reachedAt: number | null;
};

/** Minimal important change of the NPRS: 2 points and 30 % (Ostelo 2008, Spine 33:90; found). */
const POINTS = 2;
const SHARE = 0.3;
/** From a first score under 4: 1.5 points and 30 % (treatment specification §5.3; expert default). */
const LOW_FIRST = 4;
const LOW_POINTS = 1.5;

/**
 * The important change from the first known leg score, as the response to treatment is judged by: the points and the share
 * both have to be reached. Null while no leg score is known, or when there was no leg pain to fall from.
 */
export function importantChange(trend: readonly { legPain: number | null }[]): ImportantChange | null {
  const first = trend.find(({ legPain }) => legPain !== null)?.legPain ?? null;
  if (first === null || first === 0) return null;
  const points = Math.max(first < LOW_FIRST ? LOW_POINTS : POINTS, first * SHARE);
  const reachedAt = first - points;
  return { first, points, reachedAt: reachedAt < 0 ? null : reachedAt };
}
