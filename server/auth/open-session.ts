import type { Membership } from '@/prisma/generated/client';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx } from '../db';
import { env } from '../env';
import { hasSecondFactor } from './second-factor';
import { hashSecret, newSecret } from './secret';

const HOUR = 3_600_000;
/** How long somebody may take over the second factor. */
const PENDING_MILLISECONDS = 10 * 60_000;

/** The secret the cookie carries, and whose session it is. */
export type OpenedSession = { sid: string; userId: string };

type NewSession = {
  clinicId: string;
  userId: string;
  now: Date;
  pending: boolean;
  mfaAt: Date | null;
  device: string | null;
};

/** Writes a session row with a new secret. The transaction carries the clinic and the account. */
export async function writeSession(tx: Tx, { now, pending, ...session }: NewSession) {
  const sid = newSecret();
  const life = pending ? PENDING_MILLISECONDS : env().SESSION_HOURS * HOUR;
  const { id } = await tx.session.create({
    data: {
      ...session,
      pending,
      provedAt: pending ? null : now,
      sidHash: hashSecret(sid),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + life),
    },
  });
  return { sid, sessionId: id };
}

type Shown = { by: 'password' | 'link' | 'passkey'; device: string | null; now: Date };

/**
 * The one way into a session, whatever a person has shown: a pending one where a second factor is in force, a whole one otherwise. A
 * passkey is both factors. The caller has made sure that the membership is active and that it is this person.
 */
export async function openSession(
  tx: Tx,
  { id, clinicId, userId }: Pick<Membership, 'id' | 'clinicId' | 'userId'>,
  { by, device, now }: Shown,
): Promise<OpenedSession> {
  await setRowContext(tx, { clinicId, userId, identity: userId });
  const pending = by !== 'passkey' && (await hasSecondFactor(tx, userId));
  const mfaAt = by === 'passkey' ? now : null;
  const { sid, sessionId } = await writeSession(tx, { clinicId, userId, now, pending, mfaAt, device });
  const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
  if (pending) {
    await recordEvent(action, { event: 'session.first_step', subjectId: sessionId, by });
    return { sid, userId };
  }
  await tx.membership.update({ where: { clinicId_id: { clinicId, id } }, data: { lastSignInAt: now } });
  await recordEvent(action, { event: 'session.signed_in', subjectId: sessionId, by });
  return { sid, userId };
}
