import type { Role } from '@/domain/access/policy';
import type { Action } from '../action';
import { storedEmail } from '../auth/account-email';
import { setRowContext } from '../db';
import { badFields } from '../errors';
import { newId } from '../new-id';

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
  const id = await newId(tx);
  const { emailSealed, emailIndex } = await storedEmail(id, email);
  await setRowContext(tx, { clinicId, userId, reach, loginEmail: emailIndex });
  await tx.$executeRaw`insert into app_user (id, email_sealed, email_index, created_at)
    values (${id}::uuid, ${emailSealed}, ${emailIndex}, ${now}) on conflict (email_index) do nothing`;
  const person = await tx.user.findUniqueOrThrow({ where: { emailIndex }, select: { id: true } });
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
