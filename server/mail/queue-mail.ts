import type { MailKind } from '@/prisma/generated/enums';
import type { Action } from '../action';

type NewMail = { userId: string; kind: MailKind; linkId: string; expiresAt: Date };

/**
 * Puts mail into the outbox, in the transaction of what it tells of. Mail of the same kind to the same person that waits still
 * is cancelled: its link was replaced.
 */
export async function queueMail(
  { tx, clinicId, now }: Pick<Action, 'tx' | 'clinicId' | 'now'>,
  mail: NewMail,
): Promise<void> {
  const { userId, kind } = mail;
  await tx.outgoingMail.updateMany({
    where: { clinicId, userId, kind, sentAt: null, cancelledAt: null },
    data: { cancelledAt: now },
  });
  await tx.outgoingMail.create({
    data: { clinicId, ...mail, createdAt: now, nextAttemptAt: now },
    select: { id: true },
  });
}
