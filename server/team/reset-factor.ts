import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { dropSecondFactor, seeAccount } from '../auth/second-factor';
import { conflict, notFound } from '../errors';
import type { OfMember } from './inputs';

/**
 * Takes the second factor of a colleague away who lost it, and ends their sessions. An account that also belongs to another
 * clinic is left alone: no clinic can open it. Nobody resets their own: the account page asks for the factor first.
 */
export async function resetFactor(action: Action, { userId }: OfMember) {
  const { tx, clinicId, now } = action;
  if (userId === action.userId) throw conflict('Change your own second factor on your account page.');
  const member = await tx.membership.findUnique({ where: { clinicId_userId: { clinicId, userId } } });
  if (!member || member.role === 'patient') throw notFound();
  await seeAccount(action, userId);
  const elsewhere = await tx.membership.findFirst({ where: { userId, clinicId: { not: clinicId } } });
  if (elsewhere) throw conflict('This account is not managed by this clinic alone and cannot be reset here.');
  await dropSecondFactor({ tx, userId, now });
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await seeAccount(action);
  await recordEvent(action, { event: 'factor.reset', subjectId: userId });
  return { kind: 'reset' as const };
}
