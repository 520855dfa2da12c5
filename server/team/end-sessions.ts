import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';
import type { OfMember } from './inputs';

/** Signs a colleague out of this clinic everywhere, at once. They can sign in again. */
export async function endSessions(action: Action, { userId }: OfMember) {
  const { tx, clinicId, now } = action;
  if (userId === action.userId) throw conflict('End your own sessions on your account page.');
  const member = await tx.membership.findUnique({ where: { clinicId_userId: { clinicId, userId } } });
  if (!member || member.role === 'patient') throw notFound();
  await tx.session.updateMany({ where: { clinicId, userId, revokedAt: null }, data: { revokedAt: now } });
  await recordEvent(action, { event: 'team.sessions_ended', subjectId: userId });
  return { kind: 'ended' as const };
}
