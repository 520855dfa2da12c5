import { STAFF_ROLES } from '@/domain/access/policy';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { emailOf } from '../auth/account-email';

/** The staff of the clinic by name. Patients are no part of the team. */
export async function listTeam(action: Action) {
  const { tx, clinicId } = action;
  const members = await tx.membership.findMany({
    where: { clinicId, role: { in: [...STAFF_ROLES] } },
    include: { user: { select: { id: true, emailSealed: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  await recordEvent(action, { event: 'admin.viewed', page: 'team' });
  const emails = new Map<string, string>();
  for (const { user } of members) emails.set(user.id, await emailOf(user));
  return members.map((member) => ({
    userId: member.userId,
    name: member.name,
    email: emails.get(member.userId) ?? '',
    role: STAFF_ROLES.find((role) => role === member.role) ?? ('therapist' as const),
    status: member.status,
    lastSignInAt: member.lastSignInAt?.toISOString() ?? null,
    version: member.version,
  }));
}
