import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { hashPassword, passwordFits } from '../auth/password';
import { seeAccount } from '../auth/second-factor';
import type { SignedIn } from '../auth/session';
import type { Fields } from '../errors';
import { endOtherSessions } from './sessions';

/**
 * Changes the password of the account, which ends its other sessions. The present password has to be shown; the fields that are
 * not right, or null when it is done.
 */
export async function changePassword(
  action: Action,
  session: SignedIn,
  { current, next }: { current: string; next: string },
): Promise<Fields | null> {
  const { tx, userId, now } = action;
  await seeAccount(action);
  const credential = await tx.credential.findUnique({ where: { userId } });
  if (!(await passwordFits(credential?.passwordHash ?? null, current))) return { current: 'password.wrong' };
  await tx.credential.update({
    where: { userId },
    data: { passwordHash: await hashPassword(next), updatedAt: now },
  });
  await recordEvent(action, { event: 'password.changed', subjectId: userId });
  await endOtherSessions(action, session);
  return null;
}
