import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { withRowContext } from '../db';
import { env } from '../env';
import { badFields, type Fields, Problem } from '../errors';
import { passwordFits, typedPasswordSchema } from './password';
import { hasSecondFactor, spendFactorCode } from './second-factor';
import type { SignedIn } from './session';
import { countProof, forgiveProof } from './throttle';

const MINUTE = 60_000;

/** Whether the person showed who they are within STEP_UP_MINUTES: at sign-in, or since. Never shown is no. */
export const provedLately = ({ provedAt }: { provedAt: Date | null }, now: Date): boolean =>
  provedAt !== null && now.getTime() - provedAt.getTime() <= env().STEP_UP_MINUTES * MINUTE;

export type Proof = { password: string; code?: string | undefined };
export type Moment = { now: Date; requestId: string };

export const contextOf = ({ clinicId, userId }: SignedIn) => ({ clinicId, userId, identity: userId });

/** The person of a session has shown again who they are. */
export async function markProved(action: Action, sessionId: string, by: 'password' | 'passkey') {
  const { tx, clinicId, now } = action;
  await tx.session.update({
    where: { clinicId_id: { clinicId, id: sessionId } },
    data: { provedAt: now },
  });
  await recordEvent(action, { event: 'session.proved', subjectId: sessionId, by });
}

/** Which of the two is not right, or null. A right code is used up. The session is marked in the same transaction. */
function check(
  session: SignedIn,
  { password, code }: Proof,
  { now, requestId }: Moment,
): Promise<Fields | null> {
  const { clinicId, userId, sessionId } = session;
  return withRowContext(contextOf(session), async (tx): Promise<Fields | null> => {
    const credential = await tx.credential.findUnique({ where: { userId } });
    const typed = typedPasswordSchema.safeParse(password);
    if (!(await passwordFits(credential?.passwordHash ?? null, typed.success ? typed.data : '')))
      return { password: 'password.wrong' };
    if ((await hasSecondFactor(tx, userId)) && !(await spendFactorCode({ tx, userId, now }, code ?? '')))
      return { code: 'code.wrong' };
    await markProved({ tx, clinicId, userId, reach: 'self', now, requestId }, sessionId, 'password');
    return null;
  });
}

async function endAfterGuessing(session: SignedIn, { now, requestId }: Moment): Promise<never> {
  const { clinicId, userId, sessionId } = session;
  await withRowContext(contextOf(session), async (tx) => {
    await tx.session.update({
      where: { clinicId_id: { clinicId, id: sessionId } },
      data: { revokedAt: now },
    });
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId };
    await recordEvent(action, { event: 'session.factor_refused', subjectId: sessionId, ended: true });
  });
  throw new Problem('UNAUTHORIZED', 'Please sign in.');
}

/**
 * Runs a check of something only the person knows, at most five wrong ones in a quarter of an hour. Throws BAD_REQUEST at the
 * fields that are not right; the last wrong one ends the session.
 */
export async function guardGuesses(
  session: SignedIn,
  moment: Moment,
  look: () => Promise<Fields | null>,
): Promise<void> {
  const left = await countProof(session);
  const wrong = await look();
  if (!wrong) return forgiveProof(session);
  if (left <= 0) await endAfterGuessing(session, moment);
  throw badFields(wrong);
}

/** The person who is signed in shows again who they are: password, and a code where the account has a second factor. */
export const prove = (session: SignedIn, proof: Proof, moment: Moment): Promise<void> =>
  guardGuesses(session, moment, () => check(session, proof, moment));
