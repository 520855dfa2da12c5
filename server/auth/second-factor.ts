import type { Action } from '../action';
import { setRowContext, type Tx } from '../db';
import { openForUser, sealForUser } from '../vault/vault';
import { looksLikeRecoveryCode, revokeRecoveryCodes, spendRecoveryCode } from './recovery-codes';
import { newTotpSecret, totpStepOf } from './totp';

/** What the secret of the app is sealed for. */
const SECRET = 'totp';

/** An account inside a transaction that carries it as its identity (see {@link seeAccount}). */
type Account = { tx: Tx; userId: string; now: Date };

/**
 * Lets the rest of the transaction see an account beyond the clinic: password, second factor and sessions everywhere. For the
 * person who is signed in, or for an account the caller may manage.
 */
export const seeAccount = (
  { tx, clinicId, userId, reach }: Pick<Action, 'tx' | 'clinicId' | 'userId' | 'reach'>,
  account = userId,
): Promise<void> => setRowContext(tx, { clinicId, userId, reach, identity: account });

/** Since when codes of an authenticator app are in force, or null. */
export async function appSince(tx: Tx, userId: string): Promise<Date | null> {
  const found = await tx.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } });
  return found?.confirmedAt ?? null;
}

/** What an account can be shown with beside its password. */
export type Ways = { app: boolean; passkey: boolean };

/** The factors in force beside the password. */
export async function waysOf(tx: Tx, userId: string): Promise<Ways> {
  const passkeys = await tx.passkey.count({ where: { userId, removedAt: null } });
  return { app: (await appSince(tx, userId)) !== null, passkey: passkeys > 0 };
}

/** Whether the password alone opens nothing: an authenticator app or a passkey is in force. */
export async function hasSecondFactor(tx: Tx, userId: string): Promise<boolean> {
  const { app, passkey } = await waysOf(tx, userId);
  return app || passkey;
}

/** Begins enrolment with a new secret. One that is in force stays so until {@link confirmSecret}. */
export async function beginSecret({ tx, userId }: Account): Promise<void> {
  const nextSecret = await sealForUser(userId, SECRET, newTotpSecret());
  await tx.secondFactor.upsert({ where: { userId }, create: { userId, nextSecret }, update: { nextSecret } });
}

/** The secret that waits for its first code, or null. */
export async function begunSecret(tx: Tx, userId: string): Promise<string | null> {
  const found = await tx.secondFactor.findUnique({ where: { userId }, select: { nextSecret: true } });
  return found?.nextSecret ? openForUser(userId, SECRET, found.nextSecret) : null;
}

const digitsOf = (code: string): string => code.replaceAll(/\s/g, '');

/** Puts the begun secret in force with the first code of the app; false when the code is not right. */
export async function confirmSecret({ tx, userId, now }: Account, code: string): Promise<boolean> {
  const found = await tx.secondFactor.findUnique({ where: { userId } });
  if (!found?.nextSecret) return false;
  const step = totpStepOf(await openForUser(userId, SECRET, found.nextSecret), digitsOf(code), now);
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, nextSecret: found.nextSecret },
    data: { secret: found.nextSecret, confirmedAt: now, lastUsedStep: step, nextSecret: null },
  });
  return count === 1;
}

/** A code of a step that was used, or of an earlier one, is refused; of two at the same moment one wins. */
async function spendTotp({ tx, userId, now }: Account, code: string): Promise<boolean> {
  const found = await tx.secondFactor.findUnique({ where: { userId } });
  if (!found?.secret) return false;
  const step = totpStepOf(await openForUser(userId, SECRET, found.secret), digitsOf(code), now);
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, secret: found.secret, OR: [{ lastUsedStep: null }, { lastUsedStep: { lt: step } }] },
    data: { lastUsedStep: step },
  });
  return count === 1;
}

/** Uses a code of the app or a recovery code: which one it was, or null when it is not right, not of now, or used. */
export async function spendFactorCode(account: Account, code: string): Promise<'app' | 'recovery' | null> {
  if (!looksLikeRecoveryCode(code)) return (await spendTotp(account, code)) ? 'app' : null;
  const { tx, userId, now } = account;
  if (!(await hasSecondFactor(tx, userId))) return null;
  return (await spendRecoveryCode(tx, userId, code, now)) ? 'recovery' : null;
}

/** Takes the authenticator app away. */
export const dropApp = ({ tx, userId }: Account) =>
  tx.secondFactor.updateMany({
    where: { userId },
    data: { secret: null, confirmedAt: null, lastUsedStep: null, nextSecret: null },
  });

/** After one factor was taken away: without another one the recovery codes end, and no session counts as shown with two. */
export async function endWithoutFactor({ tx, userId, now }: Account): Promise<void> {
  if (await hasSecondFactor(tx, userId)) return;
  await revokeRecoveryCodes(tx, userId, now);
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { mfaAt: null } });
}

/** Takes everything beside the password away: app, passkeys and recovery codes. */
export async function dropSecondFactor(account: Account): Promise<void> {
  const { tx, userId, now } = account;
  await dropApp(account);
  await tx.passkey.updateMany({ where: { userId, removedAt: null }, data: { removedAt: now } });
  await endWithoutFactor(account);
}
