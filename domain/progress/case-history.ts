import type { PlanClass, ScheduleEntry } from '../plan/plan';
import type { ProgressEntry } from './progress-entry';

/** Everything that is known of a case on one day, for its course to be judged. Null: not known or not there. */
export type CaseHistory = {
  startedOn: string;
  /** A closed case is only shown; nothing is due and nothing is to be done. */
  closedOn: string | null;
  planClass: PlanClass | null;
  /** From the first assessment to now, oldest first. */
  entries: readonly ProgressEntry[];
  /** Share of the last week's exercises that was done, 0–1; null when the patient reported nothing. */
  adherenceShare: number | null;
  /** The last day the patient sent or marked anything. */
  lastHeardOn: string | null;
  /** The last day a questionnaire was answered. */
  lastAnsweredOn: string | null;
  lastSeenOn: string | null;
  /** The signed plan's dates. */
  schedule: readonly ScheduleEntry[];
  nextDueOn: string | null;
  recheckDueOn: string | null;
  emergencyOpen: boolean;
  /** A deficit that is still followed: a recheck is planned, or the last one was worse. */
  neurologyOpen: boolean;
  /** False while the therapist of the case does not work here: what is due goes to a colleague. */
  therapistPresent: boolean;
};
