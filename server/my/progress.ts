import { addDays } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, toDateColumn } from '../calendar';
import { checkInsOf } from '../cases/check-ins';
import { trendOf } from '../cases/queries';
import { visitsOf } from '../cases/visits';
import { findOwnRecord } from './find-patient';
import { signedPlanOf } from './signed-plan';

const DAYS = 28;

/** For each of the last 28 days since the plan was signed, the share of the plan's exercises done (a part counts half). */
async function doneShares(action: Action, caseId: string, items: number, since: string, today: string) {
  const { tx, clinicId } = action;
  const earliest = addDays(today, 1 - DAYS);
  const from = since > earliest ? since : earliest;
  const entries = await tx.adherenceEntry.findMany({
    where: { clinicId, caseId, doneOn: { gte: toDateColumn(from), lte: toDateColumn(today) } },
    select: { doneOn: true, outcome: true },
  });
  const shares: { on: string; doneShare: number | null }[] = [];
  for (let on = from; on <= today; on = addDays(on, 1)) {
    const ofDay = entries.filter(({ doneOn }) => fromDateColumn(doneOn) === on);
    const done = ofDay.reduce(
      (sum, { outcome }) => sum + (outcome === 'done' ? 1 : outcome === 'partly' ? 0.5 : 0),
      0,
    );
    shares.push({ on, doneShare: ofDay.length === 0 || items === 0 ? null : Math.min(1, done / items) });
  }
  return shares;
}

/** How the patient is doing: their own numbers over time, what they did, and what is usual. */
export async function myProgress(action: Action) {
  const { patient, openCase } = await findOwnRecord(action);
  await recordEvent(action, { event: 'my.viewed', patientId: patient.id, page: 'progress' });
  if (!openCase) return { points: [], adherence: [], expectedCourse: null };
  const visits = await visitsOf(action, openCase.id);
  const checkIns = await checkInsOf(action, openCase.id);
  const plan = await signedPlanOf(action, openCase.id);
  const today = await clinicToday(action);
  const since = plan?.signedAt?.toISOString().slice(0, 10) ?? today;
  return {
    points: trendOf(visits, checkIns).map(({ on, legPain, backPain }) => ({ on, legPain, backPain })),
    adherence: plan ? await doneShares(action, openCase.id, plan.content.items.length, since, today) : [],
    expectedCourse: plan?.content.expectedCourse ?? null,
  };
}
