import type { ScheduleEntry } from '@/domain/plan/plan';

/** Each entry with its place in the plan, parted at today: what is due today still lies ahead. Dates are ISO days. */
export function partedAt(schedule: ScheduleEntry[], today: string) {
  const placed = schedule.map((entry, place) => ({ entry, place }));
  return {
    past: placed.filter(({ entry }) => entry.due < today),
    ahead: placed.filter(({ entry }) => entry.due >= today),
  };
}

/** The day of the next visit from today on; null when the plan holds none. */
export const nextVisitOn = (schedule: ScheduleEntry[], today: string): string | null =>
  schedule
    .filter(({ kind, due }) => kind === 'review' && due >= today)
    .map(({ due }) => due)
    .sort()[0] ?? null;
