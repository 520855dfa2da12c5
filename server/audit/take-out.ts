import { z } from 'zod';
import type { Action } from '../action';
import { notFound } from '../errors';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { TAKEN_OUT } from './events';
import { recordEvent } from './record';

export const takeOutInput = z.strictObject({
  what: z.enum(TAKEN_OUT),
  how: z.enum(['printed', 'copied']),
  /** The assessment of a note or a letter, or the version of a plan. */
  subjectId: idSchema,
  idempotencyKey,
});
export type TakeOut = z.output<typeof takeOutInput>;

/** Writes down that somebody printed or copied a record; NOT_FOUND when there is no such record in the clinic. */
export async function takeOut(action: Action, { what, how, subjectId }: TakeOut) {
  const { tx, clinicId } = action;
  const which = { where: { clinicId_id: { clinicId, id: subjectId } }, select: { patientId: true } };
  const found =
    what === 'plan' ? await tx.planVersion.findUnique(which) : await tx.assessment.findUnique(which);
  if (!found) throw notFound();
  const { patientId } = found;
  await recordEvent(action, { event: `record.${how}`, patientId, subjectId, what });
  return { kind: 'recorded' as const };
}
