import { z } from 'zod';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { joinCareTeam, leaveCareTeam } from '../care-team/care-team';
import { badFields, conflict } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { findOpenCase, standingOf } from './find-case';

export const reassignCaseInput = z.strictObject({
  caseId: idSchema,
  therapistId: idSchema,
  baseVersion,
  idempotencyKey,
});
export type ReassignCase = z.output<typeof reassignCaseInput>;

/**
 * Hands a case, with its open alerts, to another active therapist of the clinic: they join the care team, and whoever treated it leaves
 * the team.
 */
export async function reassignCase(action: Action, input: ReassignCase) {
  const { tx, clinicId, now } = action;
  const found = await findOpenCase(action, input.caseId);
  const therapist = await tx.membership.findFirst({
    where: { clinicId, userId: input.therapistId, role: 'therapist', status: 'active' },
    select: { id: true },
  });
  if (!therapist) throw badFields({ therapistId: 'choice.required' });
  const moved = await tx.case.updateMany({
    where: { clinicId, id: found.id, version: input.baseVersion, status: 'open' },
    data: { therapistId: input.therapistId, version: { increment: 1 }, updatedAt: now },
  });
  if (moved.count === 0) {
    throw conflict('Someone else changed this case meanwhile.', await standingOf(action, found.id));
  }
  await tx.alert.updateMany({
    where: { clinicId, caseId: found.id, status: 'open' },
    data: { ownerId: input.therapistId, version: { increment: 1 } },
  });
  const { patientId } = found;
  await joinCareTeam(action, { patientId, userId: input.therapistId });
  if (found.therapistId !== input.therapistId)
    await leaveCareTeam(action, { patientId, userId: found.therapistId });
  await recordEvent(action, {
    event: 'case.reassigned',
    patientId: found.patientId,
    subjectId: found.id,
    from: found.therapistId,
    to: input.therapistId,
  });
  return { kind: 'reassigned' as const, version: input.baseVersion + 1 };
}
