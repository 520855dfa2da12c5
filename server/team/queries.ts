import { STAFF_ROLES } from '@/domain/access/policy';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';

/** The staff of the clinic by name. Patients are no part of the team. */
export async function listTeam(action: Action) {
  const { tx, clinicId } = action;
  const members = await tx.membership.findMany({
    where: { clinicId, role: { in: [...STAFF_ROLES] } },
    include: { user: { select: { email: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  await recordEvent(action, { event: 'admin.viewed', page: 'team' });
  return members.map((member) => ({
    userId: member.userId,
    name: member.name,
    email: member.user.email,
    role: STAFF_ROLES.find((role) => role === member.role) ?? ('therapist' as const),
    status: member.status,
    lastSignInAt: member.lastSignInAt?.toISOString() ?? null,
    version: member.version,
  }));
}
