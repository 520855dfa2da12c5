import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, toDateColumn } from '../calendar';
import { conflict } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { findOpenCase, standingOf } from './find-case';

export const closeCaseInput = z.strictObject({
  caseId: idSchema,
  baseVersion,
  reason: requiredTextOf(1000),
  idempotencyKey,
});
export type CloseCase = z.output<typeof closeCaseInput>;

/**
 * Closes a case. Not while an alert is open (treatment specification §6.6: no discharge while an urgent or emergency
 * matter is open).
 */
export async function closeCase(action: Action, input: CloseCase) {
  const { tx, clinicId, now } = action;
  const found = await findOpenCase(action, input.caseId);
  const where = { clinicId, caseId: found.id, status: 'open' as const };
  if (await tx.alert.findFirst({ where, select: { id: true } })) {
    throw conflict('An alert of this case is still open. Close it first.');
  }
  const closed = await tx.case.updateMany({
    where: { clinicId, id: found.id, version: input.baseVersion, status: 'open' },
    data: {
      status: 'closed',
      closedOn: toDateColumn(await clinicToday(action)),
      closeReason: input.reason,
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  if (closed.count === 0) {
    throw conflict('Someone else changed this case meanwhile.', await standingOf(action, found.id));
  }
  await recordEvent(action, { event: 'case.closed', patientId: found.patientId, subjectId: found.id });
  return { kind: 'closed' as const, version: input.baseVersion + 1 };
}
