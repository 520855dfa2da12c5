import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { badFields, conflict, notFound } from '../errors';
import type { SetRole } from './inputs';

/**
 * Gives a colleague another role, which holds at once and ends their sessions: nothing of the old role stays open. Nobody changes
 * their own role, so a clinic always keeps an admin. A therapist with open cases hands them over first.
 */
export async function setRole(action: Action, { userId, role, baseVersion }: SetRole) {
  const { tx, clinicId, now } = action;
  if (userId === action.userId) throw conflict('You cannot change your own access.');
  const member = await tx.membership.findUnique({ where: { clinicId_userId: { clinicId, userId } } });
  if (!member || member.role === 'patient') throw notFound();
  const treats = await tx.case.findFirst({
    where: { clinicId, therapistId: userId, status: 'open' },
    select: { id: true },
  });
  if (treats && role !== 'therapist') throw badFields({ role: 'role.has_open_cases' });
  const changed = await tx.membership.updateMany({
    where: { clinicId, id: member.id, version: baseVersion },
    data: { role, version: { increment: 1 }, updatedAt: now },
  });
  if (changed.count === 0) {
    const theirs = await tx.membership.findUniqueOrThrow({
      where: { clinicId_id: { clinicId, id: member.id } },
      select: { status: true, role: true, version: true },
    });
    throw conflict('Someone else changed this person meanwhile.', theirs);
  }
  await tx.session.updateMany({ where: { clinicId, userId, revokedAt: null }, data: { revokedAt: now } });
  await recordEvent(action, { event: 'team.role_set', subjectId: userId, from: member.role, to: role });
  return { kind: 'saved' as const, version: baseVersion + 1 };
}
