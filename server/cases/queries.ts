import { notMeasured } from '@/domain/progress/asterisk-signs';
import { caseProgress } from '@/domain/progress/case-progress';
import { RESPONSE_STATES, type ResponseState } from '@/domain/progress/check-in';
import type { Action } from '../action';
import { findAlerts } from '../alerts/queries';
import { shownDecision, storedEvaluation } from '../assessments/queries';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { shownCorrections, standingOf, WITH_CORRECTIONS } from '../corrections/queries';
import { planInForce, plansOfCase } from '../plans/queries';
import { planSummary } from '../plans/shown-plan';
import { responsesOf } from '../questionnaires/history';
import { bannerOf } from './banner';
import { type CheckInEntry, checkInsOf } from './check-ins';
import { findCase } from './find-case';
import { historyOf } from './history';
import { everyVisitOf, type Visit } from './visits';

type TrendPoint = {
  on: string;
  legPain: number | null;
  backPain: number | null;
  source: 'assessment' | 'follow_up' | 'check_in';
};

/** Pain over the whole case from every source, oldest first; a visit without a number is a gap. */
export function trendOf(visits: Visit[], checkIns: CheckInEntry[]): TrendPoint[] {
  const seen = visits.map(
    ({ on, legPain, backPain, kind }): TrendPoint => ({
      on,
      legPain,
      backPain,
      source: kind === 'follow_up' ? 'follow_up' : 'assessment',
    }),
  );
  const sent = checkIns.map(
    ({ on, checkIn }): TrendPoint => ({
      on,
      legPain: checkIn.legPain,
      backPain: checkIn.backPain,
      source: 'check_in',
    }),
  );
  return [...seen, ...sent].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

async function assessmentsOf({ tx, clinicId }: Action, caseId: string) {
  return tx.assessment.findMany({
    where: { clinicId, caseId },
    include: { evaluation: { select: { result: true } }, decision: true, ...WITH_CORRECTIONS },
    orderBy: [{ startedOn: 'desc' }, { createdAt: 'desc' }],
  });
}

const responseStateOf = (stored: string): ResponseState =>
  RESPONSE_STATES.find((state) => state === stored) ?? 'NOT_ENOUGH_DATA';

/** The signs that stood to be measured at a follow-up and were not, from the visits before it that count. */
function leftOutAt(assessmentId: string, visits: readonly Visit[]) {
  const at = visits.findIndex((visit) => visit.assessmentId === assessmentId);
  const followUp = visits[at]?.followUp;
  if (!followUp) return [];
  const before = visits.slice(0, at);
  const marked = before.findLast(({ kind }) => kind !== 'follow_up')?.asterisks ?? [];
  const earlier = before.flatMap((visit) =>
    visit.followUp ? [{ on: visit.on, followUp: visit.followUp }] : [],
  );
  return notMeasured(marked, earlier, followUp);
}

/** Everything the case page shows. The reading is the one stored at the last signing that counts. */
export async function getCase(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  const { tx, clinicId } = action;
  const today = await clinicToday(action);
  const therapist = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId: found.therapistId } },
    select: { name: true },
  });
  const assessments = (await assessmentsOf(action, caseId)).map((row) => ({
    ...row,
    corrections: shownCorrections(row),
  }));
  const lastSigned = assessments.find(
    ({ evaluation, corrections }) => evaluation !== null && corrections.standingMarkId === null,
  );
  const plans = await plansOfCase(action, caseId);
  const current = planInForce(plans);
  const draft = plans.find(({ status }) => status === 'draft');
  const everyVisit = await everyVisitOf(action, caseId);
  const visits = everyVisit.filter(({ inError }) => inError === null);
  const checkIns = await checkInsOf(action, caseId);
  const responses = await responsesOf(action, caseId);
  await recordEvent(action, { event: 'case.viewed', patientId: found.patientId, subjectId: caseId });
  return {
    banner: await bannerOf(action, found, today),
    today,
    case: {
      caseId,
      number: found.number,
      openedOn: fromDateColumn(found.openedOn),
      closedOn: fromDateColumnOrNull(found.closedOn),
      closeReason: found.closeReason,
      therapistId: found.therapistId,
      therapistName: therapist?.name ?? '',
      status: found.status,
      nextDueOn: fromDateColumnOrNull(found.nextDueOn),
      recheckDueOn: fromDateColumnOrNull(found.recheckDueOn),
      version: found.version,
    },
    assessments: assessments.map((assessment) => ({
      assessmentId: assessment.id,
      kind: assessment.kind,
      status: assessment.status,
      startedOn: fromDateColumn(assessment.startedOn),
      signedAt: assessment.signedAt?.toISOString() ?? null,
      signedByName: assessment.signedByName,
      /** Set where it was entered in error: it stays readable and does not count. */
      inError: standingOf(assessment.corrections),
    })),
    reading: storedEvaluation(lastSigned?.evaluation ?? null),
    decision: shownDecision(lastSigned?.decision ?? null),
    plan: {
      current: current ? planSummary(current) : null,
      draft: draft ? planSummary(draft) : null,
      versions: plans.map(planSummary),
    },
    trend: trendOf(visits, checkIns),
    followUps: everyVisit.flatMap(({ followUp, assessmentId, on, signedByName }) => {
      const corrections = assessments.find(({ id }) => id === assessmentId)?.corrections;
      return followUp && corrections
        ? [
            {
              assessmentId,
              on,
              followUp,
              signedByName,
              corrections,
              notMeasured: leftOutAt(assessmentId, visits),
            },
          ]
        : [];
    }),
    checkIns,
    alerts: await findAlerts(action, { caseId }),
    responseState: responseStateOf(found.responseState),
    progress: caseProgress(await historyOf(action, found, { visits, checkIns, responses }), today),
  };
}
