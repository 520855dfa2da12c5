import type { Irritability, PlanItem } from './plan';

/** Most minutes a day by irritability (IL24, treatment specification §9.3; expert default). */
export const MOST_DAILY_MINUTES: Record<Irritability, number> = { IRR_HIGH: 25, IRR_MOD: 40, IRR_LOW: 60 };

/** Seconds for one repetition besides its hold (expert default). */
const SECONDS_PER_REPETITION = 3;

/** The first whole number of a text; of a range the upper end, so that the day is never counted too short. */
function numberIn(text: string): number | null {
  const match = /(\d+)(?:-(\d+))?/.exec(text);
  return match ? Number(match[2] ?? match[1]) : null;
}

/**
 * Minutes a day one exercise takes, from its dose. Null when the dose is not in minutes or repetitions ("half of your best
 * time"): then it is not guessed.
 */
export function dailyMinutesOf({ dose }: Pick<PlanItem, 'dose'>): number | null {
  const sets = numberIn(dose.sets) ?? 1;
  const reps = numberIn(dose.reps);
  const times = numberIn(dose.timesPerDay);
  if (reps === null || times === null || /\d m\b|round/.test(dose.reps)) return null;
  if (/\bmin\b/.test(dose.reps)) return sets * reps * times;
  const hold = numberIn(dose.holdSeconds) ?? 0;
  const sides = /each (side|way)/.test(dose.reps) ? 2 : 1;
  return (sets * reps * sides * (hold + SECONDS_PER_REPETITION) * times) / 60;
}

/** Minutes a day of all exercises whose dose can be counted. */
export const dailyMinutes = (items: readonly Pick<PlanItem, 'dose'>[]): number =>
  items.reduce((sum, item) => sum + (dailyMinutesOf(item) ?? 0), 0);
