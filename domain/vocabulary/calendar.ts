const MILLISECONDS_PER_DAY = 86_400_000;

/** No date of a person's history lies before it. */
export const EARLIEST_DATE = '1900-01-01';

/** Why a calendar date (`YYYY-MM-DD`) cannot be one of a person's history on a given day, as a message key; null where it can. */
export function historyDateProblem(date: string, today: string): 'date.too_early' | 'date.future' | null {
  if (date < EARLIEST_DATE) return 'date.too_early';
  return date > today ? 'date.future' : null;
}

/** Whole days from one calendar date to another (`YYYY-MM-DD`); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** The calendar date `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Weeks from one calendar date to another, in fractions. */
export const weeksBetween = (from: string, to: string): number => daysBetween(from, to) / 7;
