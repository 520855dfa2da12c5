import type { Evaluation } from '@/domain/evaluation';
import type { CaseHistory } from '@/domain/progress/case-history';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { COUNTS } from '../corrections/standing';
import { signedPlanOf } from '../my/signed-plan';
import { type Response, responsesOf } from '../questionnaires/history';
import { type CheckInEntry, checkInsOf } from './check-ins';
import type { findCase } from './find-case';
import { adherenceOf, progressOf } from './response';
import { type Visit, visitsOf } from './visits';

type FoundCase = Awaited<ReturnType<typeof findCase>>;
export type Recorded = { visits: Visit[]; checkIns: CheckInEntry[]; responses: Response[] };

/** Everything a course is judged from, as it was recorded. */
export const recordedIn = async (action: Action, caseId: string): Promise<Recorded> => ({
  visits: await visitsOf(action, caseId),
  checkIns: await checkInsOf(action, caseId),
  responses: await responsesOf(action, caseId),
});

/** The last day the patient marked an exercise. */
async function lastMarkedOn({ tx, clinicId }: Action, caseId: string): Promise<string | null> {
  const last = await tx.adherenceEntry.findFirst({
    where: { clinicId, caseId },
    orderBy: { doneOn: 'desc' },
    select: { doneOn: true },
  });
  return last ? fromDateColumn(last.doneOn) : null;
}

/** Whether nerve loss was found when the case was last read. */
async function hadDeficit({ tx, clinicId }: Action, caseId: string): Promise<boolean> {
  const last = await tx.evaluation.findFirst({
    where: { clinicId, caseId, assessment: COUNTS },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { result: true },
  });
  const found = last && (last.result as Evaluation).radiculopathy;
  return found === 'definite' || found === 'probable';
}

/** The history of a case for `caseProgress`, from what was recorded. */
export async function historyOf(action: Action, found: FoundCase, recorded: Recorded): Promise<CaseHistory> {
  const { tx, clinicId } = action;
  const { visits, checkIns, responses } = recorded;
  const plan = await signedPlanOf(action, found.id);
  const therapist = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId: found.therapistId } },
    select: { status: true },
  });
  const heard = [
    checkIns[0]?.on ?? null,
    responses.findLast(({ enteredBy }) => enteredBy === 'patient')?.on ?? null,
    await lastMarkedOn(action, found.id),
  ].filter((on) => on !== null);
  const recheckDueOn = fromDateColumnOrNull(found.recheckDueOn);
  const lastNeurology = visits.findLast(({ followUp }) => followUp)?.followUp?.neurologyRechecked;
  return {
    startedOn: fromDateColumn(found.openedOn),
    closedOn: fromDateColumnOrNull(found.closedOn),
    planClass: plan?.content.planClass ?? null,
    entries: progressOf(visits, checkIns, responses),
    adherenceShare: await adherenceOf(action, found.id),
    lastHeardOn: heard.sort().at(-1) ?? null,
    lastAnsweredOn: responses.at(-1)?.on ?? null,
    lastSeenOn: visits.at(-1)?.on ?? null,
    schedule: plan?.content.schedule ?? [],
    nextDueOn: fromDateColumnOrNull(found.nextDueOn),
    recheckDueOn,
    emergencyOpen: await hasOpenEmergency(action, found.patientId),
    neurologyOpen:
      lastNeurology === 'worse' || (recheckDueOn !== null && (await hadDeficit(action, found.id))),
    therapistPresent: therapist?.status === 'active',
  };
}
