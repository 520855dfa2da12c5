import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';
import type { Review } from './inputs';

/** Writes down that somebody other than the person who opened the record has looked at why. Kept for good. */
export async function reviewBreakGlass(action: Action, { breakGlassId, note }: Review) {
  const { tx, clinicId, userId, now } = action;
  const found = await tx.breakGlass.findUnique({ where: { clinicId_id: { clinicId, id: breakGlassId } } });
  if (!found) throw notFound();
  if (found.userId === userId) throw conflict('Somebody else has to look at this.');
  const changed = await tx.breakGlass.updateMany({
    where: { clinicId, id: breakGlassId, reviewedAt: null },
    data: { reviewedAt: now, reviewedById: userId, reviewNote: note },
  });
  if (changed.count === 0) throw conflict('Somebody has looked at this meanwhile.');
  await recordEvent(action, {
    event: 'break_glass.reviewed',
    patientId: found.patientId,
    subjectId: breakGlassId,
  });
  return { kind: 'reviewed' as const };
}
