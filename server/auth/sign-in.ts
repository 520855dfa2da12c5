import { randomUUID } from 'node:crypto';
import { recordEvent } from '../audit/record';
import { setRowContext, type Tx, withRowContext } from '../db';
import { env } from '../env';
import { emailIndexOf } from './account-email';
import { emailSchema } from './email';
import { passwordFits, typedPasswordSchema } from './password';
import { hashSecret, newSecret } from './secret';
import { countSignIn, forgiveSignIn } from './throttle';

const HOUR = 3_600_000;

type Attempt = { email: unknown; password: unknown; address: string; now: Date };

/** The account and its password hash. Both statements run whether or not there is an account: the time tells nothing. */
async function findCredential(email: string) {
  const loginEmail = await emailIndexOf(email);
  return withRowContext({ loginEmail }, async (tx) => {
    const user = await tx.user.findUnique({ where: { emailIndex: loginEmail }, select: { id: true } });
    const identity = user?.id ?? randomUUID();
    await setRowContext(tx, { loginEmail, identity });
    const credential = await tx.credential.findUnique({ where: { userId: identity } });
    return { userId: identity, passwordHash: credential?.passwordHash ?? null };
  });
}

/** Opens a session in the clinic the person last used. Null without an active membership. */
async function openSession(tx: Tx, userId: string, now: Date) {
  const membership = await tx.membership.findFirst({
    where: { userId, status: 'active' },
    orderBy: [{ lastSignInAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }],
  });
  if (!membership) return null;
  const { clinicId } = membership;
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
    where: { clinicId_id: { clinicId, id: membership.id } },
    data: { lastSignInAt: now },
  });
  const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
  await recordEvent(action, { event: 'session.signed_in', subjectId: session.id });
  return { sid, userId };
}

/**
 * Signs a person in with e-mail and password. Null for an unknown e-mail, a wrong password, an account without a password
 * and a person without an active membership: one answer, in the same time. Throws TOO_MANY_REQUESTS when throttled.
 */
export async function signIn({ email, password, address, now }: Attempt) {
  const parsedEmail = emailSchema.safeParse(email);
  const parsedPassword = typedPasswordSchema.safeParse(password);
  const account = parsedEmail.success ? parsedEmail.data : 'not-an-address';
  await countSignIn(parsedEmail.success ? account : `${account} ${String(email).slice(0, 200)}`, address);
  const { userId, passwordHash } = await findCredential(account);
  const fits = await passwordFits(passwordHash, parsedPassword.success ? parsedPassword.data : '');
  if (!fits) return null;
  const session = await withRowContext({ identity: userId }, (tx) => openSession(tx, userId, now));
  if (session) await forgiveSignIn(account, address);
  return session;
}
