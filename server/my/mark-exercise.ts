import { z } from 'zod';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicToday, toDateColumn } from '../calendar';
import { conflict, notFound } from '../errors';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { findOwnRecord } from './find-patient';
import { signedPlanOf } from './signed-plan';

export const markExerciseInput = z.strictObject({
  planVersionId: idSchema,
  exercise: z.enum(EXERCISE_IDS),
  outcome: z.enum(['done', 'partly', 'not']),
  reason: z.enum(['pain', 'time', 'forgot', 'unsure', 'not_useful', 'ill']).optional(),
  idempotencyKey,
});
export type MarkExercise = z.output<typeof markExerciseInput>;

/** The patient's word on one exercise of today; a second word on the same day replaces the first. */
export async function markExercise(action: Action, input: MarkExercise) {
  const { tx, clinicId, now } = action;
  const { patient, openCase } = await findOwnRecord(action);
  if (!openCase) throw notFound();
  const plan = await signedPlanOf(action, openCase.id);
  if (plan?.planVersionId !== input.planVersionId) throw notFound();
  const { items, extras } = plan.content;
  if (![...items, ...extras].some(({ exercise }) => exercise === input.exercise)) throw notFound();
  if (await hasOpenEmergency(action, patient.id)) {
    throw conflict('Your exercises are paused. Please do as the message on your page says.');
  }
  const doneOn = toDateColumn(await clinicToday(action));
  const said = { outcome: input.outcome, reason: input.reason ?? null, recordedAt: now };
  const day = { clinicId, planVersionId: plan.planVersionId, exercise: input.exercise, doneOn };
  await tx.adherenceEntry.upsert({
    where: { clinicId_planVersionId_exercise_doneOn: day },
    create: { ...day, ...said, patientId: patient.id, caseId: openCase.id },
    update: said,
    select: { id: true },
  });
  await recordEvent(action, {
    event: 'my.exercise_marked',
    patientId: patient.id,
    subjectId: plan.planVersionId,
  });
  return { kind: 'marked' as const, outcome: input.outcome };
}
