import { can, type Role } from '@/domain/access/policy';
import type { Action } from './action';
import { notFound, Problem } from './errors';

/**
 * The name of the person who acts, as it stands today: a signature keeps it. The membership is held until the end of the
 * transaction, so that whoever is suspended or given another role at the same moment either has signed before or does not sign any more.
 */
export async function signerName({ tx, clinicId, userId }: Action): Promise<string> {
  const [member] = await tx.$queryRaw<{ name: string; status: string; role: Role }[]>`
    select name, status::text, role::text from membership
    where clinic_id = ${clinicId}::uuid and user_id = ${userId}::uuid for share`;
  if (!member) throw notFound();
  if (member.status !== 'active' || !can(member.role, 'assessment.sign')) {
    throw new Problem('UNAUTHORIZED', 'Please sign in.');
  }
  return member.name;
}
