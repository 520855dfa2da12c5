import type { Membership } from '@/prisma/generated/client';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx } from '../db';
import { env } from '../env';
import { hashSecret, newSecret } from './secret';

const HOUR = 3_600_000;

/** The secret the cookie carries, and whose session it is. */
export type OpenedSession = { sid: string; userId: string };

/**
 * The one way into a session, whatever a person has shown: writes its row, when they were here last, and the event. The caller
 * has made sure that the membership is active and that it is this person.
 */
export async function completeSignIn(
  tx: Tx,
  { id, clinicId, userId }: Pick<Membership, 'id' | 'clinicId' | 'userId'>,
  { by, now }: { by: 'password' | 'link'; now: Date },
): Promise<OpenedSession> {
  await setRowContext(tx, { clinicId, userId, identity: userId });
  const sid = newSecret();
  const session = await tx.session.create({
    data: {
      clinicId,
      userId,
      sidHash: hashSecret(sid),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + env().SESSION_HOURS * HOUR),
    },
  });
  await tx.membership.update({
    where: { clinicId_id: { clinicId, id } },
    data: { lastSignInAt: now },
  });
  const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
  await recordEvent(action, { event: 'session.signed_in', subjectId: session.id, by });
  return { sid, userId };
}
