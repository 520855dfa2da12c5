import type { Dose } from './plan';

/**
 * Walking stages (treatment specification §2.1; expert default; target 30 min on 5 days a week from WalkBack, Pocovi 2024,
 * Lancet 404:134, found; in radicular pain an extrapolation).
 */
export const WALKING_STAGES = [
  { boutMinutes: 3, bouts: '4-6', timesPerDay: '5', daysPerWeek: '7' },
  { boutMinutes: 5, bouts: '3', timesPerDay: '3', daysPerWeek: '6' },
  { boutMinutes: 10, bouts: '2', timesPerDay: '2', daysPerWeek: '6' },
  { boutMinutes: 15, bouts: '1-2', timesPerDay: '1', daysPerWeek: '5' },
  { boutMinutes: 20, bouts: '1', timesPerDay: '1', daysPerWeek: '5' },
  { boutMinutes: 25, bouts: '1', timesPerDay: '1', daysPerWeek: '5' },
  { boutMinutes: 30, bouts: '1', timesPerDay: '1', daysPerWeek: '5' },
] as const;

/** A bout is at most this share of what can be walked before symptoms stop it. */
const SHARE_OF_LIMIT = 0.7;

/** The highest stage whose bout fits; without a known limit the lowest but one, which a bad day allows. */
export function walkingStageFor(walkMinutes: number | null | undefined): number {
  if (walkMinutes == null) return 1;
  return Math.max(
    0,
    WALKING_STAGES.findLastIndex(({ boutMinutes }) => boutMinutes <= walkMinutes * SHARE_OF_LIMIT),
  );
}

/** The dose of the walking plan at a stage. */
export function walkingDose(stage: number): Dose {
  const { boutMinutes, timesPerDay, daysPerWeek } = WALKING_STAGES[stage] ?? WALKING_STAGES[0];
  return { sets: '1', reps: `${boutMinutes} min`, holdSeconds: '0', timesPerDay, daysPerWeek };
}
