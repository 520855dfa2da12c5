import { daysBetween } from '../vocabulary/calendar';
import type { ResponseState } from './check-in';
import type { ProgressEntry } from './progress-entry';

export type Discharge =
  /** Nothing stands against it and the course asks for it. */
  | { kind: 'offer'; because: 'recovered' | 'goals_met' | 'refer_on' }
  /** Closing for non-attendance is forbidden while this is open. */
  | { kind: 'forbidden'; because: 'emergency_open' | 'neurology_open' }
  | { kind: 'not_yet' };

/** Weeks improvement has to hold, own activities that count as met, and the week a plateau is referred on (§6.6; expert defaults). */
const HELD_DAYS = 28;
const GOALS_MET = 8;
const REFER_ON_DAYS = 84;

const ratedAt = (entries: readonly ProgressEntry[]) =>
  entries.findLast(({ activities }) => typeof activities === 'number')?.activities ?? null;

/** Since when the case has been improving without a break; null when it is not now. */
function improvingSince(states: readonly { on: string; state: ResponseState }[]): string | null {
  const broken = states.findLastIndex(({ state }) => state !== 'IMPROVING' && state !== 'RECOVERED');
  return states[broken + 1]?.on ?? null;
}

/**
 * Whether a case may be closed (treatment specification §6.6). `neurologyOpen`: a deficit or a recheck is still to be followed.
 * A patient who goes silent is never closed while something urgent is open.
 */
export function dischargeOf(
  course: {
    state: ResponseState;
    entries: readonly ProgressEntry[];
    states: readonly { on: string; state: ResponseState }[];
    emergencyOpen: boolean;
    neurologyOpen: boolean;
    startedOn: string;
  },
  asOf: string,
): Discharge {
  const { state, entries, states, emergencyOpen, neurologyOpen, startedOn } = course;
  if (emergencyOpen || state === 'RED_FLAG_NEW') return { kind: 'forbidden', because: 'emergency_open' };
  if (neurologyOpen) return { kind: 'forbidden', because: 'neurology_open' };
  if (state === 'RECOVERED') return { kind: 'offer', because: 'recovered' };
  const since = improvingSince(states);
  const met = (ratedAt(entries) ?? 0) >= GOALS_MET;
  if (state === 'IMPROVING' && met && since !== null && daysBetween(since, asOf) >= HELD_DAYS)
    return { kind: 'offer', because: 'goals_met' };
  if (state === 'PLATEAU' && daysBetween(startedOn, asOf) >= REFER_ON_DAYS)
    return { kind: 'offer', because: 'refer_on' };
  return { kind: 'not_yet' };
}
