import type { Role } from '@/domain/access/policy';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx, withRowContext } from '../db';
import { env } from '../env';
import { emailOf } from './account-email';
import { hashSecret } from './secret';

const MINUTE = 60_000;
/** How often being active is written down: idle time is known to this precision. */
const TOUCH_EVERY = MINUTE;
/** Machines differ by this much. A session seen later than that is of a clock that was set back since, and would live too long. */
const CLOCKS_DIFFER = 5 * MINUTE;

/** Who is here. Read from the database on every request; nothing of it comes from the cookie but the secret. */
export type SignedIn = {
  sessionId: string;
  clinicId: string;
  clinicName: string;
  clinicPhone: string | null;
  timeZone: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  patientId: string | null;
  /** The clinic asks its staff for a second factor and this session has shown none: only enrolling is open. */
  mustEnrol: boolean;
  /** A second factor was shown in this session. */
  withFactor: boolean;
  /** When the person last showed who they are; null is never. */
  provedAt: Date | null;
};

/** How long a session of this role may go without a request, milliseconds. */
export const idleMillisecondsOf = (role: Role): number =>
  (role === 'patient' ? env().PATIENT_IDLE_MINUTES : env().STAFF_IDLE_MINUTES) * MINUTE;

async function findSession(tx: Tx, sidHash: string) {
  const session = await tx.session.findFirst({ where: { sidHash } });
  if (!session) return null;
  const { clinicId, userId } = session;
  await setRowContext(tx, { clinicId, userId, sidHash });
  const membership = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId } },
    include: { clinic: true, user: { select: { id: true, emailSealed: true } } },
  });
  return membership ? { session, membership } : null;
}

type Found = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Whether the session still stands for somebody at this moment. */
function isAlive({ session, membership }: Found, now: Date): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return (
    session.revokedAt === null &&
    session.expiresAt > now &&
    idle <= idleMillisecondsOf(membership.role) &&
    idle >= -CLOCKS_DIFFER &&
    membership.status === 'active'
  );
}

/**
/**
 * The person a session secret stands for, or null when the session was revoked, has idled too long, is past its life or of a time to
 * come, still waits for the second factor, or the membership is no longer active. Role and name are read fresh. Marks the session as
 * active.
 */
export async function readSession(sid: string, now: Date): Promise<SignedIn | null> {
  const sidHash = hashSecret(sid);
  const found = await withRowContext({ sidHash }, async (tx) => {
    const seen = await findSession(tx, sidHash);
    if (!seen || seen.session.pending || !isAlive(seen, now)) return null;
    const { session } = seen;
    if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY) {
      await tx.session.update({
        where: { clinicId_id: { clinicId: session.clinicId, id: session.id } },
        data: { lastSeenAt: now },
      });
    }
    return seen;
  });
  if (!found) return null;
  const { session, membership } = found;
  return {
    sessionId: session.id,
    clinicId: membership.clinicId,
    clinicName: membership.clinic.name,
    clinicPhone: membership.clinic.phone,
    timeZone: membership.clinic.timeZone,
    userId: membership.userId,
    name: membership.name,
    email: await emailOf(membership.user),
    role: membership.role,
    patientId: membership.patientId,
    mustEnrol:
      membership.clinic.requireSecondFactor && membership.role !== 'patient' && session.mfaAt === null,
    withFactor: session.mfaAt !== null,
    provedAt: session.provedAt,
  };
}

/** A session whose password was right and whose second factor is still missing. */
export type PendingSession = {
  sessionId: string;
  clinicId: string;
  userId: string;
  email: string;
  device: string | null;
};

/** The pending session behind a secret, or null when there is none or it is over. */
export async function readPendingSession(sid: string, now: Date): Promise<PendingSession | null> {
  const sidHash = hashSecret(sid);
  const found = await withRowContext({ sidHash }, (tx) => findSession(tx, sidHash));
  if (!found?.session.pending || !isAlive(found, now)) return null;
  const { clinicId, userId, device, id } = found.session;
  return { sessionId: id, clinicId, userId, device, email: await emailOf(found.membership.user) };
}

/** Signing out ends the session on the server: the cookie is worthless from now on, whoever holds a copy. */
export async function endSession(sid: string, now: Date): Promise<void> {
  const sidHash = hashSecret(sid);
  await withRowContext({ sidHash }, async (tx) => {
    const found = await findSession(tx, sidHash);
    if (!found || found.session.revokedAt) return;
    const { clinicId, userId, id } = found.session;
    await tx.session.update({ where: { clinicId_id: { clinicId, id } }, data: { revokedAt: now } });
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
    await recordEvent(action, { event: 'session.signed_out', subjectId: id });
  });
}
