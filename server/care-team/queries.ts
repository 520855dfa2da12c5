import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { notFound } from '../errors';

/** Roles that can be on a care team: whoever sees records of patients. */
export const TREATING_ROLES = ['therapist', 'assistant'] as const;

/** Who treats a patient, who has opened the record for an hour, and who could be added. NOT_FOUND out of reach. */
export async function careTeamOf(action: Action, patientId: string) {
  const { tx, clinicId } = action;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: { id: true },
  });
  if (!patient) throw notFound();
  const members = await tx.careTeamMember.findMany({
    where: { clinicId, patientId, endedAt: null },
    include: { member: { select: { name: true, role: true, status: true } } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  const treats = await tx.case.findMany({
    where: { clinicId, patientId, status: 'open' },
    select: { therapistId: true },
  });
  const candidates = await tx.membership.findMany({
    where: { clinicId, status: 'active', role: { in: [...TREATING_ROLES] } },
    select: { userId: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { userId: 'asc' }],
  });
  await recordEvent(action, { event: 'care_team.viewed', patientId, subjectId: patientId });
  const on = new Set(members.map(({ userId }) => userId));
  return {
    members: members.map(({ userId, startedAt, member }) => ({
      userId,
      name: member.name,
      role: member.role,
      since: startedAt.toISOString(),
      active: member.status === 'active',
      /** Treats the open case: handed over first, then taken off. */
      treatsOpenCase: treats.some(({ therapistId }) => therapistId === userId),
    })),
    candidates: candidates.filter(({ userId }) => !on.has(userId)),
  };
}
export type CareTeam = Awaited<ReturnType<typeof careTeamOf>>;
