import type { PlanClass } from '../plan/plan';
import { weeksBetween } from '../vocabulary/calendar';
import type { ProgressEntry } from './progress-entry';

/** Plan classes whose leg pain is followed along the curve. */
export const RADICULAR_CLASSES: ReadonlySet<PlanClass> = new Set<PlanClass>([
  'RAD_HI',
  'RAD_LO',
  'RADIC',
  'FORAM',
  'MIXED',
]);

/** Expected leg pain in percent of the first, by week: for a review only, never shown as a forecast. */
export const EXPECTED_CURVE: readonly (readonly [week: number, percent: number])[] = [
  [0, 100],
  [2, 85],
  [4, 70],
  [6, 60],
  [12, 40],
  [26, 30],
];
export const EXPECTED_CURVE_SOURCE =
  'Treatment specification §6.4: illustrative tracking curve for radicular classes (expert default)';
/** A patient this many percentage points above the curve at a checkpoint is reviewed. */
export const ABOVE_BY = 30;
export const CHECKPOINTS = [6, 12] as const;
/** Weeks on either side in which a measurement counts for a checkpoint. */
const AROUND_WEEKS = 1.5;

/** Expected percent of the first leg pain at a week; straight lines between the points, level after the last. */
export function expectedPercentAt(week: number): number {
  const after = EXPECTED_CURVE.findIndex(([at]) => at >= week);
  if (after === -1) return EXPECTED_CURVE.at(-1)?.[1] ?? 0;
  const [to, high] = EXPECTED_CURVE[after] ?? [0, 100];
  const [from, low] = EXPECTED_CURVE[after - 1] ?? [to, high];
  return to === from ? high : low + ((high - low) * (week - from)) / (to - from);
}

export type CurveCheck = {
  week: (typeof CHECKPOINTS)[number];
  /** Percent of the first leg pain, measured and expected. */
  measured: number;
  expected: number;
  above: boolean;
};

/**
 * Leg pain against the expected curve at weeks 6 and 12. A checkpoint without a measurement around it, or a first pain that is
 * unknown or 0, gives nothing: a gap is not a value on the curve.
 */
export function curveChecks(
  entries: readonly ProgressEntry[],
  planClass: PlanClass | null,
  asOf: string,
): CurveCheck[] {
  if (planClass === null || !RADICULAR_CLASSES.has(planClass)) return [];
  const first = entries.find(({ legPain }) => legPain !== null);
  const baseline = first?.legPain;
  if (!first || !baseline) return [];
  const weekOf = ({ on }: ProgressEntry) => weeksBetween(first.on, on);
  return CHECKPOINTS.flatMap((week) => {
    if (weeksBetween(first.on, asOf) < week - AROUND_WEEKS) return [];
    const near = entries
      .filter((entry) => entry.legPain !== null && Math.abs(weekOf(entry) - week) <= AROUND_WEEKS)
      .toSorted((a, b) => Math.abs(weekOf(a) - week) - Math.abs(weekOf(b) - week))[0];
    if (!near || near.legPain === null) return [];
    const measured = Math.round((near.legPain / baseline) * 100);
    const expected = expectedPercentAt(week);
    return [{ week, measured, expected, above: measured >= expected + ABOVE_BY }];
  });
}
