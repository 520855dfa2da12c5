import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { FACT_SECTIONS, sectionsOf } from './sections';

export const submitAssessmentInput = z.strictObject({ assessmentId: idSchema, idempotencyKey });
export type SubmitAssessment = z.output<typeof submitAssessmentInput>;

export const handBackInput = z.strictObject({
  assessmentId: idSchema,
  note: requiredTextOf(1000),
  idempotencyKey,
});
export type HandBack = z.output<typeof handBackInput>;

/** The assessment, held until the end of the transaction. */
async function hold({ tx, clinicId }: Action, assessmentId: string) {
  await tx.$queryRaw`select id from assessment
    where clinic_id = ${clinicId}::uuid and id = ${assessmentId}::uuid for update`;
  const found = await tx.assessment.findUnique({ where: { clinicId_id: { clinicId, id: assessmentId } } });
  if (!found) throw notFound();
  return found;
}

/** Hands an assistant's draft to the care team's therapists for their signature; from then on only they change it. */
export async function submitAssessment(action: Action, { assessmentId }: SubmitAssessment) {
  const { tx, clinicId, userId, now } = action;
  const held = await hold(action, assessmentId);
  if (held.status !== 'draft') throw conflict('This assessment was handed in or signed already.');
  const sections = await sectionsOf(action, assessmentId);
  if (FACT_SECTIONS.every((section) => Object.keys(sections[section].data).length === 0)) {
    throw conflict('Nothing is recorded yet.');
  }
  await tx.assessment.update({
    where: { clinicId_id: { clinicId, id: assessmentId } },
    data: { status: 'submitted', submittedAt: now, submittedById: userId, returnNote: null },
  });
  await recordEvent(action, {
    event: 'assessment.submitted',
    patientId: held.patientId,
    subjectId: assessmentId,
  });
  return { kind: 'submitted' as const };
}

/** Gives an assessment that waits for a signature back to whoever wrote it, with what is still to do. */
export async function handBackAssessment(action: Action, { assessmentId, note }: HandBack) {
  const { tx, clinicId } = action;
  const held = await hold(action, assessmentId);
  if (held.status !== 'submitted') throw conflict('This assessment does not wait for a signature.');
  await tx.assessment.update({
    where: { clinicId_id: { clinicId, id: assessmentId } },
    data: { status: 'draft', submittedAt: null, submittedById: null, returnNote: note },
  });
  await recordEvent(action, {
    event: 'assessment.handed_back',
    patientId: held.patientId,
    subjectId: assessmentId,
  });
  return { kind: 'handed_back' as const };
}
