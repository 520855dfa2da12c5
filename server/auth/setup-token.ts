import type { SetupToken } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx, withRowContext } from '../db';
import { env } from '../env';
import { badFields, notFound } from '../errors';
import { hashPassword, passwordFits } from './password';
import { hashSecret, secretFor } from './secret';

const LIFE_MILLISECONDS = 7 * 24 * 3_600_000;

/** A link that was issued. Its secret is derived from these when the link is shown, and stored nowhere. */
export type IssuedLink = { clinicId: string; userId: string; issuedAt: string; expiresAt: string };

const secretOf = ({ clinicId, userId, issuedAt }: Omit<IssuedLink, 'expiresAt'>): string =>
  secretFor('set-password', `${clinicId}:${userId}:${issuedAt}`);

/** What the person who issued the link hands on: single use, valid for seven days. */
export const shownLink = (issued: IssuedLink) => ({
  link: new URL(`/welcome/${secretOf(issued)}`, env().APP_URL).toString(),
  expiresAt: issued.expiresAt,
});

/** Issues a set-password link for a member of the clinic; an earlier link of theirs stops working. */
export async function issueSetupLink(action: Action, userId: string): Promise<IssuedLink> {
  const { tx, clinicId, now } = action;
  const issued = {
    clinicId,
    userId,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + LIFE_MILLISECONDS).toISOString(),
  };
  await tx.setupToken.updateMany({
    where: { clinicId, userId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.setupToken.create({
    data: {
      clinicId,
      userId,
      tokenHash: hashSecret(secretOf(issued)),
      createdById: action.userId,
      createdAt: now,
      expiresAt: issued.expiresAt,
    },
  });
  return issued;
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
