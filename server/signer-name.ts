import { can, type Role } from '@/domain/access/policy';
import type { Action } from './action';
import { notFound, Problem } from './errors';

/** Holds the place on the care team, for those who reach the patient by it. NOT_FOUND for whoever does not reach the patient any more. */
async function holdPlace({ tx, clinicId, userId, reach }: Action, patientId: string): Promise<void> {
  if (reach !== 'care_team' && reach !== 'assigned') return;
  const held = await tx.$queryRaw<unknown[]>`
    select id from care_team_member where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid
      and user_id = ${userId}::uuid and ended_at is null for share`;
  if (held.length > 0) return;
  const where = { clinicId_id: { clinicId, id: patientId } };
  if (!(await tx.patient.findUnique({ where, select: { id: true } }))) throw notFound();
}

/**
 * The name of the person who acts, as it stands today: a signature on this patient's record keeps it. Membership and place on the care
 * team are held until the end of the transaction: whoever is suspended, given another role or taken off the team at the same moment
 * either has signed before or does not sign any more. To be asked with the
 * case held already, as whoever hands a case over holds it first, and before anything is written.
 */
export async function signerName(action: Action, patientId: string): Promise<string> {
  const { tx, clinicId, userId } = action;
  const [member] = await tx.$queryRaw<{ name: string; status: string; role: Role }[]>`
    select name, status::text, role::text from membership
    where clinic_id = ${clinicId}::uuid and user_id = ${userId}::uuid for share`;
  if (!member) throw notFound();
  if (member.status !== 'active' || !can(member.role, 'assessment.sign')) {
    throw new Problem('UNAUTHORIZED', 'Please sign in.');
  }
  await holdPlace(action, patientId);
  return member.name;
}
