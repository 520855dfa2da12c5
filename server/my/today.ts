import type { PlanItem } from '@/domain/plan/plan';
import type { AdherenceOutcome } from '@/prisma/generated/enums';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicOf, localTime, toDateColumn } from '../calendar';
import { findOwnRecord } from './find-patient';
import { shownExercise } from './shown-exercise';
import { type SignedPlan, signedPlanOf } from './signed-plan';

const SEEK_CARE =
  'Stop your exercises. An answer of yours needs to be looked at by a doctor now. If you have not been seen yet, go to the emergency department. Do not drive yourself.';

async function outcomesOf({ tx, clinicId }: Action, planVersionId: string, today: string) {
  const entries = await tx.adherenceEntry.findMany({
    where: { clinicId, planVersionId, doneOn: toDateColumn(today) },
    select: { exercise: true, outcome: true },
  });
  return new Map(entries.map(({ exercise, outcome }) => [exercise, outcome]));
}

const shownItems = (items: PlanItem[], outcomes: Map<string, AdherenceOutcome>) =>
  items.map((item) => ({ ...shownExercise(item), outcomeToday: outcomes.get(item.exercise) ?? null }));

/** What was added to the plan after it was signed, oldest first. */
async function addendaOf({ tx, clinicId }: Action, planVersionId: string, timeZone: string) {
  const addenda = await tx.addendum.findMany({
    where: { clinicId, planVersionId },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, writtenAt: true, writtenByName: true },
  });
  return addenda.map(({ id, text, writtenAt, writtenByName }) => ({
    addendumId: id,
    text,
    on: localTime(writtenAt, timeZone).date,
    byName: writtenByName,
  }));
}

/** The part of the page that comes from the plan: nothing of it while there is none or while it is hidden. */
async function planPart(action: Action, plan: SignedPlan | null, today: string, timeZone: string) {
  const outcomes = plan ? await outcomesOf(action, plan.planVersionId, today) : new Map<string, never>();
  const reviews = plan?.content.schedule.filter(({ kind, due }) => kind === 'review' && due >= today) ?? [];
  return {
    planVersionId: plan?.planVersionId ?? null,
    messageToPatient: plan?.content.messageToPatient ?? '',
    addenda: plan ? await addendaOf(action, plan.planVersionId, timeZone) : [],
    items: shownItems(plan?.content.items ?? [], outcomes),
    extras: shownItems(plan?.content.extras ?? [], outcomes),
    activityAdvice: plan?.content.activityAdvice ?? [],
    nextReviewOn: reviews.map(({ due }) => due).sort()[0] ?? null,
  };
}

/**
 * What the patient sees today: the signed plan, "no plan yet", or, while an emergency is open, what to do instead; then no
 * exercise leaves the server.
 */
export async function myToday(action: Action) {
  const { patient, openCase } = await findOwnRecord(action);
  const clinic = await clinicOf(action);
  const { date: today, hour } = localTime(action.now, clinic.timeZone);
  const seekCare = await hasOpenEmergency(action, patient.id);
  const signed = openCase ? await signedPlanOf(action, openCase.id) : null;
  const plan = seekCare ? null : signed;
  await recordEvent(action, { event: 'my.viewed', patientId: patient.id, page: 'today' });
  return {
    givenName: patient.givenName,
    today,
    hour,
    state: seekCare ? ('seek_care' as const) : plan ? ('plan' as const) : ('no_plan' as const),
    lockedBecause: seekCare ? SEEK_CARE : null,
    planSignedOn: plan?.signedAt ? localTime(plan.signedAt, clinic.timeZone).date : null,
    therapistName: openCase?.therapist.name ?? clinic.name,
    clinicName: clinic.name,
    clinicPhone: clinic.phone,
    ...(await planPart(action, plan, today, clinic.timeZone)),
  };
}
