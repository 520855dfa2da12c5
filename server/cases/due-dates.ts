import type { ScheduleEntry } from '@/domain/plan/plan';
import { addDays } from '@/domain/vocabulary/calendar';
import { recheckedNeurology, type Visit } from './visits';

type Due = { nextDueOn: string | null; recheckDueOn: string | null };

const earliestAfter = (
  schedule: ScheduleEntry[],
  kinds: ScheduleEntry['kind'][],
  after: string,
): string | null =>
  schedule
    .filter(({ kind, due }) => kinds.includes(kind) && due > after)
    .map(({ due }) => due)
    .sort()[0] ?? null;

/**
 * What is due next: the first contact or review of the signed plan after the last visit, and the first neurological
 * recheck after the last time the neurology was looked at. Without a plan, or past the end of its schedule, the interval
 * the evaluation asked for: an open case is always due some day.
 */
export function dueDates(
  visits: Visit[],
  schedule: ScheduleEntry[] | null,
  reviewWithinDays: number | null,
): Due {
  const lastSeenOn = visits.at(-1)?.on;
  if (!lastSeenOn) return { nextDueOn: null, recheckDueOn: null };
  const byInterval = reviewWithinDays === null ? null : addDays(lastSeenOn, reviewWithinDays);
  if (!schedule) return { nextDueOn: byInterval, recheckDueOn: null };
  const lastRecheckOn = visits.findLast(recheckedNeurology)?.on ?? lastSeenOn;
  return {
    nextDueOn: earliestAfter(schedule, ['contact', 'review', 'neuro_recheck'], lastSeenOn) ?? byInterval,
    recheckDueOn: earliestAfter(schedule, ['neuro_recheck'], lastRecheckOn),
  };
}
