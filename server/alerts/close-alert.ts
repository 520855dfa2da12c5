import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound, type Theirs } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';

export const closeAlertInput = z.strictObject({
  alertId: idSchema,
  baseVersion,
  /** Who was told, by name or function. */
  toldWhom: requiredTextOf(300),
  /** What came of it. */
  outcome: requiredTextOf(2000),
  idempotencyKey,
});
export type CloseAlert = z.output<typeof closeAlertInput>;

/** The alert as somebody else left it meanwhile. */
async function standingOf({ tx, clinicId }: Action, id: string): Promise<Theirs> {
  const alert = await tx.alert.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id } },
    include: { closedBy: { select: { name: true } } },
  });
  return {
    status: alert.status,
    version: alert.version,
    closedByName: alert.closedBy?.name ?? null,
    closedAt: alert.closedAt?.toISOString() ?? null,
    toldWhom: alert.toldWhom,
    outcome: alert.outcome,
  };
}

/** Closes an alert with the record the interlock asks for: who was told and the outcome, with name and time (IL01). */
export async function closeAlert(action: Action, input: CloseAlert) {
  const { tx, clinicId, userId, now } = action;
  const where = { clinicId, id: input.alertId };
  const alert = await tx.alert.findUnique({ where: { clinicId_id: where } });
  if (!alert) throw notFound();
  const closed = await tx.alert.updateMany({
    where: { ...where, status: 'open', version: input.baseVersion },
    data: {
      status: 'closed',
      closedAt: now,
      closedById: userId,
      toldWhom: input.toldWhom,
      outcome: input.outcome,
      version: { increment: 1 },
    },
  });
  if (closed.count === 0) {
    throw conflict('This alert was changed or closed meanwhile.', await standingOf(action, alert.id));
  }
  await recordEvent(action, { event: 'alert.closed', patientId: alert.patientId, subjectId: alert.id });
  return { kind: 'closed' as const, closedAt: now.toISOString() };
}
