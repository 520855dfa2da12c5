import { randomUUID } from 'node:crypto';
import { setRowContext, type Tx, withRowContext } from '../db';
import { emailIndexOf } from './account-email';
import { emailSchema } from './email';
import { lastMembership } from './last-membership';
import { openSession } from './open-session';
import { passwordFits, typedPasswordSchema } from './password';
import { countSignIn, forgiveSignIn } from './throttle';

type Attempt = {
  email: unknown;
  password: unknown;
  address: string;
  /** The browser in words; null or absent when not known. */
  device?: string | null;
  now: Date;
};

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

/**
 * Opens a session in the clinic the person last used: a pending one where a second factor is in force. Null without an active
 * membership.
 */
async function enterLastClinic(tx: Tx, userId: string, { now, device = null }: Attempt) {
  const membership = await lastMembership(tx, userId);
  return membership ? openSession(tx, membership, { by: 'password', device, now }) : null;
}

/**
 * Signs a person in with e-mail and password; where a second factor is in force the session opens nothing until
 * `completeSignIn`. Null for an unknown e-mail, a wrong password, an account without a password
 * and a person without an active membership: one answer, in the same time. Throws TOO_MANY_REQUESTS when throttled.
 */
export async function signIn(attempt: Attempt) {
  const { email, password, address } = attempt;
  const parsedEmail = emailSchema.safeParse(email);
  const parsedPassword = typedPasswordSchema.safeParse(password);
  const account = parsedEmail.success ? parsedEmail.data : 'not-an-address';
  await countSignIn(parsedEmail.success ? account : `${account} ${String(email).slice(0, 200)}`, address);
  const { userId, passwordHash } = await findCredential(account);
  const fits = await passwordFits(passwordHash, parsedPassword.success ? parsedPassword.data : '');
  if (!fits) return null;
  const session = await withRowContext({ identity: userId }, (tx) => enterLastClinic(tx, userId, attempt));
  if (session) await forgiveSignIn(account, address);
  return session;
}
