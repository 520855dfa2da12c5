import type { ScheduleEntry } from '../plan/plan';
import { EARLY_DAYS } from '../questionnaires/due-now';
import { addDays, daysBetween } from '../vocabulary/calendar';
import type { CaseHistory } from './case-history';
import { recheckState } from './overdue';

export type Who = 'therapist' | 'colleague' | 'manager' | 'patient';

export type DueItem = {
  kind: ScheduleEntry['kind'];
  on: string;
  /** Whole days past the date; 0 on it and before. */
  overdueDays: number;
  text: string;
  who: Who;
};

/** How far ahead a date is worth naming. */
const AHEAD_DAYS = 7;
/** A decision point or a set of measures that nobody came to stays due this long (expert default). */
const OPEN_DAYS = 21;

const ownerOf = ({ therapistPresent }: CaseHistory): Who => (therapistPresent ? 'therapist' : 'colleague');

const VISITS: ReadonlySet<string> = new Set(['contact', 'review']);

/**
 * What is due on a day or in the week after it, the most overdue first. A contact or review counts until the patient has been
 * seen, a recheck until the neurology has been looked at; decision points and measures stay for three weeks after their date.
 */
export function dueItems(history: CaseHistory, asOf: string): DueItem[] {
  const soon = addDays(asOf, AHEAD_DAYS);
  const who = ownerOf(history);
  const item = (kind: DueItem['kind'], on: string, text: string, by: Who): DueItem => ({
    kind,
    on,
    overdueDays: Math.max(0, daysBetween(on, asOf)),
    text,
    who: by,
  });
  const items: DueItem[] = [];
  if (history.nextDueOn !== null && history.nextDueOn <= soon) {
    const planned = history.schedule.find(({ kind, due }) => VISITS.has(kind) && due === history.nextDueOn);
    items.push(
      item(planned?.kind ?? 'review', history.nextDueOn, planned?.text ?? 'Review of the case', who),
    );
  }
  if (history.recheckDueOn !== null && history.recheckDueOn <= soon) {
    const escalated = recheckState(history.recheckDueOn, asOf) === 'escalate';
    items.push(
      item(
        'neuro_recheck',
        history.recheckDueOn,
        'Strength, sensation and reflexes again',
        escalated ? 'manager' : who,
      ),
    );
  }
  for (const { kind, due, text } of history.schedule) {
    if (kind !== 'decision_point' && kind !== 'outcomes') continue;
    const dealtWith =
      kind === 'decision_point'
        ? (history.lastSeenOn ?? '') >= due
        : (history.lastAnsweredOn ?? '') >= addDays(due, -EARLY_DAYS);
    if (due <= soon && due >= addDays(asOf, -OPEN_DAYS) && !dealtWith)
      items.push(item(kind, due, text, kind === 'outcomes' ? 'patient' : who));
  }
  return items.toSorted((a, b) => b.overdueDays - a.overdueDays || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
