import type { PlanItem } from '@/domain/plan/plan';
import type { ResponseState, SafetyVerdict } from '@/domain/progress/check-in';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';
import type { ProgressEntry } from '@/domain/progress/progress-entry';
import { responseState } from '@/domain/progress/response-state';
import { addDays } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { clinicToday, localTime, toDateColumn } from '../calendar';
import { signedPlanOf } from '../my/signed-plan';
import type { CheckInEntry } from './check-ins';
import type { Visit } from './visits';

const WEEK = 7;

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

/** The course of a case for the domain to judge, oldest first. */
export function progressOf(visits: Visit[], checkIns: CheckInEntry[]): ProgressEntry[] {
  const entries = [
    ...visits.map((visit) => ({ at: visit.at, entry: ofVisit(visit) })),
    ...checkIns.map((checkIn) => ({ at: checkIn.at, entry: ofCheckIn(checkIn) })),
  ];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ entry }) => entry);
}

/** Days a week an exercise is asked for; of a range ("5-7") the lower end. */
const daysPerWeek = ({ dose }: PlanItem): number =>
  Math.min(WEEK, Number.parseInt(dose.daysPerWeek, 10) || WEEK);

/**
 * Share of the last week's exercises that was done, a part counting half (treatment specification §7: done over prescribed
 * in 7 days). Null without a plan, in its first week, and when the patient reported nothing: unknown is not low.
 */
async function adherenceShare(action: Action, caseId: string): Promise<number | null> {
  const plan = await signedPlanOf(action, caseId);
  const today = await clinicToday(action);
  const from = addDays(today, 1 - WEEK);
  if (!plan?.signedAt || localTime(plan.signedAt, 'UTC').date > from) return null;
  const entries = await action.tx.adherenceEntry.findMany({
    where: {
      clinicId: action.clinicId,
      caseId,
      doneOn: { gte: toDateColumn(from), lte: toDateColumn(today) },
    },
    select: { outcome: true, exercise: true },
  });
  const asked = new Set<string>(plan.content.items.map(({ exercise }) => exercise));
  const reported = entries.filter(({ exercise }) => asked.has(exercise));
  if (reported.length === 0) return null;
  const prescribed = plan.content.items.reduce((sum, item) => sum + daysPerWeek(item), 0);
  const credit = { done: 1, partly: 0.5, not: 0 } as const;
  const done = reported.reduce((sum, { outcome }) => sum + credit[outcome], 0);
  return Math.min(1, done / prescribed);
}

/** The response to treatment today, judged by the domain from everything recorded. */
export async function responseOf(
  action: Action,
  caseId: string,
  visits: Visit[],
  checkIns: CheckInEntry[],
): Promise<ResponseState> {
  return responseState(progressOf(visits, checkIns), await adherenceShare(action, caseId));
}
