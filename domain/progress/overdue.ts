import { daysBetween } from '../vocabulary/calendar';

/** An overdue neurological examination freezes progression after three days and goes to a manager after seven (§6.2; expert default). */
const FREEZE_AFTER_DAYS = 3;
const ESCALATE_AFTER_DAYS = 7;

/** Whole days past a due date; 0 on the day and before it, null when nothing is due. */
export const overdueDays = (dueOn: string | null, asOf: string): number | null =>
  dueOn === null ? null : Math.max(0, daysBetween(dueOn, asOf));

export type RecheckState = 'nothing_due' | 'in_time' | 'overdue' | 'progression_frozen' | 'escalate';

/** What an open neurological recheck means today (IL17). While frozen, a plan may step back but not on. */
export function recheckState(recheckDueOn: string | null, asOf: string): RecheckState {
  const days = overdueDays(recheckDueOn, asOf);
  if (days === null) return 'nothing_due';
  if (days === 0) return 'in_time';
  if (days <= FREEZE_AFTER_DAYS) return 'overdue';
  return days <= ESCALATE_AFTER_DAYS ? 'progression_frozen' : 'escalate';
}
