import { recordEvent } from '../audit/record';
import { storedEmail } from '../auth/account-email';
import { emailSchema } from '../auth/email';
import { hashPassword } from '../auth/password';
import { setRowContext, type Tx } from '../db';

export type NewClinic = {
  name: string;
  phone: string | null;
  /** IANA zone, e.g. `Europe/Dublin`. */
  timeZone: string;
  admin: { name: string; email: string; password: string };
};

/**
 * Opens a clinic with its first admin, who can sign in at once. The one thing done as the owner of the database
 * (`withOwner`): the runtime role may not write clinics. Throws on an unknown time zone.
 */
export async function openClinic(tx: Tx, { admin, ...clinic }: NewClinic, now: Date) {
  new Intl.DateTimeFormat('en', { timeZone: clinic.timeZone });
  const passwordHash = await hashPassword(admin.password);
  const email = emailSchema.parse(admin.email);
  const [ids] = await tx.$queryRaw<{ clinic: string; user: string }[]>`
    select uuidv7()::text as clinic, uuidv7()::text as "user"`;
  if (!ids) throw new Error('no ids were given');
  const { clinic: clinicId, user: userId } = ids;
  const stored = await storedEmail(userId, email);
  await setRowContext(tx, { clinicId, userId, identity: userId, loginEmail: stored.emailIndex });
  await tx.clinic.create({ data: { id: clinicId, ...clinic, createdAt: now } });
  await tx.user.create({ data: { id: userId, ...stored, createdAt: now } });
  await tx.credential.create({ data: { userId, passwordHash, updatedAt: now } });
  await tx.membership.create({
    data: {
      clinicId,
      userId,
      role: 'admin',
      name: admin.name,
      status: 'active',
      createdAt: now,
      updatedAt: now,
    },
  });
  await recordEvent(
    { tx, clinicId, userId, reach: 'clinic', now, requestId: null },
    { event: 'clinic.opened', subjectId: clinicId },
  );
  return { clinicId, userId };
}
