import { randomUUID } from 'node:crypto';
import type { Membership, SignInLink } from '@/prisma/generated/client';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx, withRowContext } from '../db';
import { linkSecret } from '../mail/link-secret';
import { queueMail } from '../mail/queue-mail';
import { newId } from '../new-id';
import { emailIndexOf } from './account-email';
import { type OpenedSession, openSession } from './open-session';
import { hashSecret } from './secret';

const MINUTE = 60_000;
const LIFE = 15 * MINUTE;
/** How long a worthless link may still ask for a new one. */
const RENEWABLE = 30 * 24 * 60 * MINUTE;

/** What a link is worth. `unknown`: made up, too old to say, or not of an active patient. */
export type LinkState =
  | { kind: 'usable'; clinicName: string }
  | { kind: 'used' | 'expired' | 'replaced' }
  | { kind: 'unknown' };

/** Writes a link for a patient and the mail that carries it; an earlier one stops working. One after the other for a person. */
async function issue(tx: Tx, { clinicId, id, userId, patientId }: Membership, now: Date): Promise<void> {
  await setRowContext(tx, { clinicId, userId, identity: userId });
  await tx.$queryRaw`select id from membership
    where clinic_id = ${clinicId}::uuid and id = ${id}::uuid for update`;
  await tx.signInLink.updateMany({
    where: { clinicId, userId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  const linkId = await newId(tx);
  const expiresAt = new Date(now.getTime() + LIFE);
  const tokenHash = hashSecret(linkSecret('sign_in_link', { clinicId, linkId }));
  await tx.signInLink.create({
    data: { clinicId, id: linkId, userId, tokenHash, createdAt: now, expiresAt },
  });
  const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
  await queueMail(action, { userId, kind: 'sign_in_link', linkId, expiresAt });
  await recordEvent(action, {
    event: 'session.link_requested',
    subjectId: linkId,
    ...(patientId ? { patientId } : {}),
  });
}

/**
 * Sends a link to the active patient account with this e-mail; where there is none, or one of staff, nothing happens. The caller
 * answers without waiting, so that neither words nor time tell which it was.
 */
export async function sendSignInLink(email: string, now: Date): Promise<void> {
  const emailIndex = await emailIndexOf(email);
  await withRowContext({ loginEmail: emailIndex }, async (tx) => {
    const user = await tx.user.findUnique({ where: { emailIndex }, select: { id: true } });
    const identity = user?.id ?? randomUUID();
    await setRowContext(tx, { loginEmail: emailIndex, identity });
    const membership = await tx.membership.findFirst({
      where: { userId: identity, role: 'patient', status: 'active' },
      orderBy: [{ lastSignInAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }],
    });
    if (membership) await issue(tx, membership, now);
  });
}

/** The link of a token with its patient, its clinic set; null where it is not of an active patient. */
async function findLink(tx: Tx, signInLinkHash: string) {
  const link = await tx.signInLink.findFirst({ where: { tokenHash: signInLinkHash } });
  if (!link) return null;
  const { clinicId, userId } = link;
  await setRowContext(tx, { signInLinkHash, clinicId, userId, identity: userId });
  const membership = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId } },
    include: { clinic: { select: { name: true } } },
  });
  return membership?.role === 'patient' && membership.status === 'active' ? { link, membership } : null;
}

function stateOf(link: SignInLink, clinicName: string, now: Date): LinkState {
  if (now.getTime() - link.createdAt.getTime() > RENEWABLE) return { kind: 'unknown' };
  if (link.usedAt) return { kind: 'used' };
  if (link.revokedAt) return { kind: 'replaced' };
  return link.expiresAt > now ? { kind: 'usable', clinicName } : { kind: 'expired' };
}

/** What a link is worth now. Looking does not spend it: programs that scan mail look at every link. */
export function signInLinkState(token: string, now: Date): Promise<LinkState> {
  const signInLinkHash = hashSecret(token);
  return withRowContext({ signInLinkHash }, async (tx): Promise<LinkState> => {
    const found = await findLink(tx, signInLinkHash);
    return found ? stateOf(found.link, found.membership.clinic.name, now) : { kind: 'unknown' };
  });
}

/** Spends a link and opens a session. Null where it is worth nothing; of several at the same moment one succeeds. */
export function signInByLink(
  token: string,
  now: Date,
  device: string | null = null,
): Promise<OpenedSession | null> {
  const signInLinkHash = hashSecret(token);
  return withRowContext({ signInLinkHash }, async (tx) => {
    const found = await findLink(tx, signInLinkHash);
    if (!found) return null;
    const { clinicId, id } = found.link;
    const used = await tx.signInLink.updateMany({
      where: { clinicId, id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    return used.count === 1 ? openSession(tx, found.membership, { by: 'link', device, now }) : null;
  });
}

/** Sends a new link to the account an old one was for, so that nobody types an e-mail twice. Nothing happens for one nobody knows. */
export async function renewSignInLink(token: string, now: Date): Promise<void> {
  const signInLinkHash = hashSecret(token);
  await withRowContext({ signInLinkHash }, async (tx) => {
    const found = await findLink(tx, signInLinkHash);
    if (!found || stateOf(found.link, '', now).kind === 'unknown') return;
    await issue(tx, found.membership, now);
  });
}
