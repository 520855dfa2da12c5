import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';
import type { SetStatus } from './inputs';

/**
 * Suspends a colleague, which ends their sessions and open links at once, or lets them back in. Nobody suspends
 * themselves, so a clinic always keeps an admin. Someone who never used their link goes back to "invited".
 */
export async function setStatus(action: Action, input: SetStatus) {
  const { tx, clinicId, now } = action;
  if (input.userId === action.userId) throw conflict('You cannot change your own access.');
  const member = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId: input.userId } },
  });
  if (!member || member.role === 'patient') throw notFound();
  const status = input.status === 'active' && member.lastSignInAt === null ? 'invited' : input.status;
  const changed = await tx.membership.updateMany({
    where: { clinicId, id: member.id, version: input.baseVersion },
    data: { status, version: { increment: 1 }, updatedAt: now },
  });
  if (changed.count === 0) {
    const theirs = await tx.membership.findUniqueOrThrow({
      where: { clinicId_id: { clinicId, id: member.id } },
      select: { status: true, role: true, version: true },
    });
    throw conflict('Someone else changed this person meanwhile.', theirs);
  }
  if (status === 'suspended') {
    const of = { clinicId, userId: input.userId, revokedAt: null };
    await tx.session.updateMany({ where: of, data: { revokedAt: now } });
    await tx.setupToken.updateMany({ where: of, data: { revokedAt: now } });
  }
  await recordEvent(action, { event: 'team.status_set', subjectId: input.userId, status });
  return { kind: 'saved' as const, version: input.baseVersion + 1 };
}
