import type { SetupToken } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx, withRowContext } from '../db';
import { badFields, notFound } from '../errors';
import { linkAddress, linkSecret } from '../mail/link-secret';
import { queueMail } from '../mail/queue-mail';
import { newId } from '../new-id';
import { hashPassword, passwordFits } from './password';
import { hashSecret } from './secret';

const LIFE_MILLISECONDS = 7 * 24 * 3_600_000;

/** A link that was issued. Its secret is derived from these when the link is shown or sent, and stored nowhere. */
export type IssuedLink = { clinicId: string; userId: string; linkId: string; expiresAt: string };

/** What the person who issued the link hands on: single use, valid for seven days. */
export const shownLink = (issued: IssuedLink) => ({
  link: linkAddress('set_password', issued),
  expiresAt: issued.expiresAt,
});

/** Issues a set-password link for a member of the clinic and puts it into the outbox; an earlier link of theirs stops working. */
export async function issueSetupLink(action: Action, userId: string): Promise<IssuedLink> {
  const { tx, clinicId, now } = action;
  const linkId = await newId(tx);
  const expiresAt = new Date(now.getTime() + LIFE_MILLISECONDS);
  await tx.setupToken.updateMany({
    where: { clinicId, userId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.setupToken.create({
    data: {
      clinicId,
      id: linkId,
      userId,
      tokenHash: hashSecret(linkSecret('set_password', { clinicId, linkId })),
      createdById: action.userId,
      createdAt: now,
      expiresAt,
    },
  });
  await queueMail(action, { userId, kind: 'set_password', linkId, expiresAt });
  return { clinicId, userId, linkId, expiresAt: expiresAt.toISOString() };
}

function findUsable(tx: Tx, tokenHash: string, now: Date) {
  return tx.setupToken.findFirst({
    where: {
      tokenHash,
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
      membership: { status: { not: 'suspended' } },
    },
  });
}

/** Whether a link can still be used. */
export function isSetupTokenUsable(token: string, now: Date): Promise<boolean> {
  const setupTokenHash = hashSecret(token);
  return withRowContext({ setupTokenHash }, async (tx) => {
    const found = await tx.setupToken.findFirst({ where: { tokenHash: setupTokenHash } });
    if (!found) return false;
    await setRowContext(tx, { setupTokenHash, clinicId: found.clinicId });
    return (await findUsable(tx, setupTokenHash, now)) !== null;
  });
}

/**
 * Writes the password of a link. An account without one gets it. One that belongs to this clinic alone gets it anew, and
 * its sessions end (a forgotten password). One that also belongs to another clinic keeps its own, which has to be shown: no
 * clinic can take an account over.
 */
async function writePassword(tx: Tx, { clinicId, userId }: SetupToken, password: string, now: Date) {
  const credential = await tx.credential.findUnique({ where: { userId } });
  const elsewhere = await tx.membership.findFirst({ where: { userId, clinicId: { not: clinicId } } });
  if (credential && elsewhere) {
    const known = await passwordFits(credential.passwordHash, password);
    if (!known) throw badFields({ password: 'password.not_yours' });
    return;
  }
  const data = { passwordHash: await hashPassword(password), updatedAt: now };
  await tx.credential.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  await tx.session.updateMany({ where: { clinicId, userId, revokedAt: null }, data: { revokedAt: now } });
}

/** Uses a link: writes the password (see {@link writePassword}) and makes an invited membership active. */
export async function spendSetupToken(
  token: string,
  password: string,
  now: Date,
  requestId: string | null = null,
): Promise<void> {
  const setupTokenHash = hashSecret(token);
  await withRowContext({ setupTokenHash }, async (tx) => {
    const seen = await tx.setupToken.findFirst({ where: { tokenHash: setupTokenHash } });
    if (!seen) throw notFound();
    const { clinicId, userId } = seen;
    await setRowContext(tx, { setupTokenHash, clinicId, userId, identity: userId });
    const usable = await findUsable(tx, setupTokenHash, now);
    if (!usable) throw notFound();
    const used = await tx.setupToken.updateMany({
      where: { clinicId, id: usable.id, usedAt: null, revokedAt: null },
      data: { usedAt: now },
    });
    if (used.count !== 1) throw notFound();
    await writePassword(tx, usable, password, now);
    await tx.membership.updateMany({
      where: { clinicId, userId, status: 'invited' },
      data: { status: 'active', updatedAt: now, version: { increment: 1 } },
    });
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId };
    await recordEvent(action, { event: 'password.set', subjectId: userId });
  });
}
