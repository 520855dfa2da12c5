import { adherenceShare } from '@/domain/progress/adherence';
import type { SafetyVerdict } from '@/domain/progress/check-in';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';
import type { ProgressEntry } from '@/domain/progress/progress-entry';
import { addDays, daysBetween } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { clinicToday, localTime, toDateColumn } from '../calendar';
import { signedPlanOf } from '../my/signed-plan';
import type { Response } from '../questionnaires/history';
import type { CheckInEntry } from './check-ins';
import type { Visit } from './visits';

const WEEK = 7;
/** Measures taken this soon after a visit or check-in tell of the same time (expert default). */
const SAME_TIME_DAYS = 14;

const isDanger = ({ level }: SafetyVerdict): boolean => level === 'emergency' || level === 'same_day';

function neurologyWorse(visit: Visit): boolean | null {
  if (visit.followUp) {
    const { neurologyRechecked } = visit.followUp;
    return neurologyRechecked === 'not_tested' ? null : neurologyRechecked === 'worse';
  }
  return visit.strength === null ? null : visit.strength === 'dropped_a_grade';
}

const ofVisit = (visit: Visit): ProgressEntry => ({
  on: visit.on,
  review: true,
  legPain: visit.legPain,
  backPain: visit.backPain,
  change: visit.followUp?.change ?? null,
  distalLevel: visit.followUp?.distalLevel ?? null,
  walkMinutes: visit.followUp ? visit.followUp.walkMinutes : visit.walkMinutes,
  neurologyWorse: neurologyWorse(visit),
  danger: visit.followUp ? isDanger(judgeFollowUp(visit.followUp)) : visit.emergency,
});

const ofCheckIn = ({ on, checkIn, verdict }: CheckInEntry): ProgressEntry => ({
  on,
  review: false,
  legPain: checkIn.legPain,
  backPain: checkIn.backPain,
  change: checkIn.change,
  distalLevel: checkIn.distalLevel,
  walkMinutes: checkIn.walkMinutes,
  neurologyWorse: null,
  danger: isDanger(verdict),
});

/** The questionnaires that count towards the response, by the field of an entry their total fills. */
const COUNTED = { 'rmdq-24': 'disability', psfs: 'activities', groc: 'rating' } as const;

const nothingOn = (on: string): ProgressEntry => ({
  on,
  review: false,
  legPain: null,
  backPain: null,
  change: null,
  distalLevel: null,
  walkMinutes: null,
  neurologyWorse: null,
  danger: false,
});

/** Puts a questionnaire's total with the visit or check-in it belongs to, or on a day of its own. */
function withResponse(entries: ProgressEntry[], { questionnaire, on, score }: Response): ProgressEntry[] {
  const field = COUNTED[questionnaire as keyof typeof COUNTED];
  if (!field || score.total === null) return entries;
  const at = entries.findLastIndex((entry) => entry.on <= on);
  const entry = entries[at];
  if (entry && daysBetween(entry.on, on) <= SAME_TIME_DAYS)
    return entries.with(at, { ...entry, [field]: score.total });
  const own = { ...nothingOn(on), [field]: score.total };
  return [...entries.slice(0, at + 1), own, ...entries.slice(at + 1)];
}

/** The course of a case for the domain to judge, oldest first. */
export function progressOf(
  visits: readonly Visit[],
  checkIns: readonly CheckInEntry[],
  responses: readonly Response[],
): ProgressEntry[] {
  const entries = [
    ...visits.map((visit) => ({ at: visit.at, entry: ofVisit(visit) })),
    ...checkIns.map((checkIn) => ({ at: checkIn.at, entry: ofCheckIn(checkIn) })),
  ];
  const ordered = entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ entry }) => entry);
  return responses.reduce(withResponse, ordered);
}

/**
 * Share of the last week's exercises that was done. Null without a plan, in its first week, and when the patient reported
 * nothing: unknown is not low.
 */
export async function adherenceOf(action: Action, caseId: string): Promise<number | null> {
  const plan = await signedPlanOf(action, caseId);
  const today = await clinicToday(action);
  const from = addDays(today, 1 - WEEK);
  if (!plan?.signedAt || localTime(plan.signedAt, 'UTC').date > from) return null;
  const marks = await action.tx.adherenceEntry.findMany({
    where: {
      clinicId: action.clinicId,
      caseId,
      doneOn: { gte: toDateColumn(from), lte: toDateColumn(today) },
    },
    select: { outcome: true, exercise: true },
  });
  return adherenceShare(plan.content.items, marks);
}
