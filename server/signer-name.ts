import type { Action } from './action';
import { notFound } from './errors';

/** The name of the person who acts, as it stands today: a signature keeps it. */
export async function signerName({ tx, clinicId, userId }: Action): Promise<string> {
  const member = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId } },
    select: { name: true },
  });
  if (!member) throw notFound();
  return member.name;
}
