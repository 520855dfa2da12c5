import type { Action } from '../action';
import type { AuditEvent } from './events';

/** Writes an event in the transaction of what it tells of: neither happens without the other. */
export async function recordEvent(
  { tx, clinicId, userId, now, requestId }: Action,
  { event, patientId, subjectId, ...detail }: AuditEvent,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      clinicId,
      at: now,
      actorId: userId,
      event,
      patientId: patientId ?? null,
      subjectId: subjectId ?? null,
      requestId,
      detail,
    },
    select: { id: true },
  });
}
