import type { Role } from '@/domain/access/policy';
import type { Action } from '../action';
import { setRowContext } from '../db';
import { badFields } from '../errors';

type NewMember = { email: string; name: string; role: Role; patientId?: string };

/**
 * Invites a person into the clinic under an e-mail address; answers their user id. Where an account with this address
 * exists already (at another clinic) the membership is added to it and nothing of the account is changed or told: the
 * answer looks the same.
 */
export async function addMembership(
  action: Action,
  { email, name, role, patientId }: NewMember,
): Promise<string> {
  const { tx, clinicId, userId, reach, now } = action;
  await setRowContext(tx, { clinicId, userId, reach, loginEmail: email });
  await tx.$executeRaw`insert into app_user (id, email, created_at) values (uuidv7(), ${email}, ${now})
    on conflict (email) do nothing`;
  const person = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await setRowContext(tx, { clinicId, userId, reach });
  const already = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId: person.id } },
    select: { id: true },
  });
  if (already) throw badFields({ email: 'email.taken' });
  await tx.membership.create({
    data: {
      clinicId,
      userId: person.id,
      role,
      name,
      status: 'invited',
      patientId: patientId ?? null,
      createdAt: now,
      updatedAt: now,
    },
  });
  return person.id;
}
