import type { PasskeyChallenge } from '@/prisma/generated/client';
import { newSecret } from '../auth/secret';
import { type RowContext, setRowContext, type Tx, withRowContext } from '../db';
import { challengeIn, type SignedAnswer } from './answers';

/** How long an authenticator may take, milliseconds. Browsers are told the same. */
export const CHALLENGE_LIFE = 5 * 60_000;

/** Whose session a challenge is made for. */
export type Holder = { clinicId: string; userId: string; sessionId: string };

type Bound =
  | { purpose: 'sign_in' }
  | { purpose: 'second_step' | 'prove'; holder: Holder }
  | { purpose: 'enrol'; holder: Holder; userHandle: string };

const columnsOf = (bound: Bound) => ({
  purpose: bound.purpose,
  userId: 'holder' in bound ? bound.holder.userId : null,
  sessionId: 'holder' in bound ? bound.holder.sessionId : null,
  userHandle: 'userHandle' in bound ? bound.userHandle : null,
});

/** Writes a new challenge, and clears away those nobody answered. The context of the transaction is another one afterwards. */
export async function writeChallenge(tx: Tx, context: RowContext, bound: Bound, now: Date): Promise<string> {
  const challenge = newSecret();
  await setRowContext(tx, { ...context, passkeyChallenge: challenge });
  await tx.passkeyChallenge.create({
    data: { challenge, ...columnsOf(bound), expiresAt: new Date(now.getTime() + CHALLENGE_LIFE) },
  });
  await tx.$executeRaw`delete from passkey_challenge where stored_at < now() - interval '1 day'`;
  return challenge;
}

/**
 * Uses a challenge up; null when it was made for something else, for another session, is over, or was answered before. Of two at the
 * same moment one gets it. The transaction carries the challenge in its context.
 */
export async function spendChallenge(
  tx: Tx,
  challenge: string,
  { purpose, holder }: { purpose: Bound['purpose']; holder?: Holder },
  now: Date,
): Promise<PasskeyChallenge | null> {
  const found = await tx.passkeyChallenge.findUnique({ where: { challenge } });
  const { count } = await tx.passkeyChallenge.deleteMany({
    where: { challenge, purpose, userId: holder?.userId ?? null, sessionId: holder?.sessionId ?? null },
  });
  return count === 1 && found && found.expiresAt > now ? found : null;
}

/**
 * The challenge of an answer, used up in a transaction of its own: whatever comes of the answer, it is not looked at again. Null as in
 * {@link spendChallenge}.
 */
export async function takeChallenge(
  holder: Holder,
  purpose: 'second_step' | 'prove',
  answer: SignedAnswer,
  now: Date,
): Promise<string | null> {
  const passkeyChallenge = challengeIn(answer);
  if (!passkeyChallenge) return null;
  const { clinicId, userId } = holder;
  const spent = await withRowContext({ clinicId, userId, identity: userId, passkeyChallenge }, (tx) =>
    spendChallenge(tx, passkeyChallenge, { purpose, holder }, now),
  );
  return spent?.challenge ?? null;
}
