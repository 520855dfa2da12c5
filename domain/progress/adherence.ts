export type ExerciseMark = { exercise: string; outcome: 'done' | 'partly' | 'not' };
type Prescribed = { exercise: string; dose: { daysPerWeek: string } };

export const ADHERENCE_BANDS = ['full', 'partial', 'low'] as const;
export type AdherenceBand = (typeof ADHERENCE_BANDS)[number];

const DAYS_A_WEEK = 7;
const CREDIT = { done: 1, partly: 0.5, not: 0 } as const;
/** Bands of the share done (treatment specification §7; expert default). */
const FULL_SHARE = 0.8;
const PARTIAL_SHARE = 0.5;

/** Days a week an exercise is asked for; of a range ("5-7") the lower end, every day when it is no number. */
const askedDays = ({ dose }: Prescribed): number =>
  Math.min(DAYS_A_WEEK, Number.parseInt(dose.daysPerWeek, 10) || DAYS_A_WEEK);

/**
 * Share of a week's exercises that was done, 0–1, a part counting half. `marks` are those of the last seven days; marks of
 * exercises that are not on the plan do not count. Null without a plan or without a single mark: unknown is not low.
 */
export function adherenceShare(
  prescribed: readonly Prescribed[],
  marks: readonly ExerciseMark[],
): number | null {
  const asked = new Set(prescribed.map(({ exercise }) => exercise));
  const counted = marks.filter(({ exercise }) => asked.has(exercise));
  if (counted.length === 0) return null;
  const days = prescribed.reduce((sum, item) => sum + askedDays(item), 0);
  return Math.min(1, counted.reduce((sum, { outcome }) => sum + CREDIT[outcome], 0) / days);
}

/** The band of a share; null stays null. */
export function adherenceBand(share: number | null): AdherenceBand | null {
  if (share === null) return null;
  if (share >= FULL_SHARE) return 'full';
  return share >= PARTIAL_SHARE ? 'partial' : 'low';
}
