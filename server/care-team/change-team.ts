import type { Action } from '../action';
import { badFields, conflict, notFound } from '../errors';
import { joinCareTeam, leaveCareTeam } from './care-team';
import type { TeamMember } from './inputs';
import { TREATING_ROLES } from './queries';

async function findPatient({ tx, clinicId }: Action, patientId: string): Promise<void> {
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: { id: true },
  });
  if (!patient) throw notFound();
}

/** Adds an active therapist or assistant to the care team of a patient within reach. */
export async function addToTeam(action: Action, { patientId, userId }: TeamMember) {
  await findPatient(action, patientId);
  const { tx, clinicId } = action;
  const member = await tx.membership.findFirst({
    where: { clinicId, userId, status: 'active', role: { in: [...TREATING_ROLES] } },
    select: { id: true },
  });
  if (!member) throw badFields({ userId: 'choice.required' });
  await joinCareTeam(action, { patientId, userId });
  return { kind: 'added' as const };
}

/** Takes somebody off a care team; not whoever treats the open case: somebody has to. */
export async function removeFromTeam(action: Action, { patientId, userId }: TeamMember) {
  await findPatient(action, patientId);
  const { tx, clinicId } = action;
  const treats = await tx.case.findFirst({
    where: { clinicId, patientId, therapistId: userId, status: 'open' },
    select: { id: true },
  });
  if (treats) throw conflict('This person treats the open case. Hand the case over first.');
  if (!(await leaveCareTeam(action, { patientId, userId })))
    throw conflict('This person is not on the care team.');
  return { kind: 'removed' as const };
}
