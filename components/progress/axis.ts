import { addDays, daysBetween } from '@/domain/vocabulary/calendar';

/** The drawing every measure shares, so that charts stand above one another on one axis of time. */
export const PLOT = { width: 640, left: 44, right: 626, top: 10, bottom: 132 } as const;

export type TimeAxis = { from: string; to: string };

/** From the start of the case to today, two weeks at least. */
export const axisOf = (startedOn: string, today: string): TimeAxis => {
  const least = addDays(startedOn, 14);
  return { from: startedOn, to: today > least ? today : least };
};

export const xOf = ({ from, to }: TimeAxis, on: string): number =>
  PLOT.left + (daysBetween(from, on) / daysBetween(from, to)) * (PLOT.right - PLOT.left);

export const yOf = ({ least, most }: { least: number; most: number }, value: number): number =>
  PLOT.bottom -
  ((Math.min(most, Math.max(least, value)) - least) / (most - least)) * (PLOT.bottom - PLOT.top);

const STEPS = [1, 2, 4, 8, 12, 26] as const;
const MOST_TICKS = 8;

/** Weeks to name under the axis: round ones, eight at most. */
export function weekTicks({ from, to }: TimeAxis): { week: number; on: string }[] {
  const weeks = Math.floor(daysBetween(from, to) / 7);
  const step = STEPS.find((one) => weeks / one <= MOST_TICKS) ?? STEPS[STEPS.length - 1] ?? 26;
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, index) => ({
    week: index * step,
    on: addDays(from, index * step * 7),
  }));
}

/**
 * From the first value towards the better end: how far a change may be error, and where it becomes important. Null where the
 * scale ends before, or nothing is known.
 */
export function marksOf(measure: {
  least: number;
  most: number;
  higherIsBetter: boolean;
  points: readonly { value: number | null }[];
  important: { points: number } | null;
  error: { points: number } | null;
}): { baseline: number; band: readonly [number, number] | null; line: number | null } | null {
  const baseline = measure.points.find(({ value }) => value !== null)?.value ?? null;
  if (baseline === null) return null;
  const better = measure.higherIsBetter ? 1 : -1;
  const line = measure.important ? baseline + better * measure.important.points : null;
  const within = (value: number) => value >= measure.least && value <= measure.most;
  return {
    baseline,
    band: measure.error
      ? [
          Math.max(measure.least, baseline - measure.error.points),
          Math.min(measure.most, baseline + measure.error.points),
        ]
      : null,
    line: line !== null && within(line) ? line : null,
  };
}
