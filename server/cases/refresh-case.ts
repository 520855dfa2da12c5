import type { Evaluation } from '@/domain/evaluation';
import { planContentSchema } from '@/domain/plan/plan';
import type { ResponseState } from '@/domain/progress/check-in';
import { responseState } from '@/domain/progress/response-state';
import type { Action } from '../action';
import { toDateColumn } from '../calendar';
import { COUNTS } from '../corrections/standing';
import { responsesOf } from '../questionnaires/history';
import { type CheckInEntry, checkInsOf } from './check-ins';
import { dueDates } from './due-dates';
import { adherenceOf, progressOf } from './response';
import { type Visit, visitsOf } from './visits';

const columnOf = (date: string | null): Date | null => (date ? toDateColumn(date) : null);

/** The day of the last check-in when it told of getting worse and nobody has seen the patient since. */
function checkedInWorseOn(checkIns: CheckInEntry[], visits: Visit[]): string | null {
  const last = checkIns[0];
  const lastSeenOn = visits.at(-1)?.on ?? '';
  if (!last || last.on < lastSeenOn) return null;
  const worse = last.checkIn.change === 'worse' || last.checkIn.change === 'much_worse';
  return worse || last.verdict.level !== 'none' ? last.on : null;
}

async function scheduleOf({ tx, clinicId }: Action, caseId: string) {
  const plan = await tx.planVersion.findFirst({ where: { clinicId, caseId, status: 'signed', ...COUNTS } });
  return plan ? planContentSchema.parse(plan.content).schedule : null;
}

async function reviewWithinDaysOf({ tx, clinicId }: Action, caseId: string): Promise<number | null> {
  const evaluation = await tx.evaluation.findFirst({
    where: { clinicId, caseId, assessment: COUNTS },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { result: true },
  });
  return evaluation ? (evaluation.result as Evaluation).reviewWithinDays : null;
}

/**
 * Brings the columns that lists sort by up to date with the record of the case: last seen, due dates, worse check-in and
 * response to treatment. Called by every action that adds to the record or corrects it. Answers the response.
 */
export async function refreshCase(action: Action, caseId: string): Promise<ResponseState> {
  const { tx, clinicId, now } = action;
  const visits = await visitsOf(action, caseId);
  const checkIns = await checkInsOf(action, caseId);
  const schedule = await scheduleOf(action, caseId);
  const { nextDueOn, recheckDueOn } = dueDates(visits, schedule, await reviewWithinDaysOf(action, caseId));
  const entries = progressOf(visits, checkIns, await responsesOf(action, caseId));
  const state = responseState(entries, await adherenceOf(action, caseId));
  await tx.case.update({
    where: { clinicId_id: { clinicId, id: caseId } },
    data: {
      responseState: state,
      lastSeenOn: columnOf(visits.at(-1)?.on ?? null),
      nextDueOn: columnOf(nextDueOn),
      recheckDueOn: columnOf(recheckDueOn),
      checkedInWorseOn: columnOf(checkedInWorseOn(checkIns, visits)),
      updatedAt: now,
    },
    select: { id: true },
  });
  return state;
}
