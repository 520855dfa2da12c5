import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { withRowContext } from '../db';
import { Problem } from '../errors';
import { readSignedAnswer } from '../passkeys/answers';
import { takeChallenge } from '../passkeys/challenge';
import { isShown } from '../passkeys/show-passkey';
import { writeSession } from './open-session';
import { recoveryCodesLeft } from './recovery-codes';
import { spendFactorCode } from './second-factor';
import { type PendingSession, readPendingSession } from './session';
import { countProof, forgiveProof } from './throttle';

type Attempt = {
  sid: string;
  /** A code of the app or a recovery code, as typed. */
  code?: unknown;
  /** In the place of a code: what an authenticator answered, as JSON. */
  passkey?: unknown;
  now: Date;
};

/** Looks at what was shown, and uses it up. Null when it is not right. */
type Show = (action: Action) => Promise<'app' | 'recovery' | 'passkey' | null>;

/** What the second step came to. `ended`: sign in anew from the beginning. */
export type SecondStep = { kind: 'signed_in'; sid: string; userId: string } | { kind: 'wrong' | 'ended' };

const contextOf = ({ clinicId, userId }: PendingSession) => ({ clinicId, userId, identity: userId });

/** A wrong code is written down; the last one allowed ends the session. */
async function refuse(pending: PendingSession, left: number, now: Date): Promise<SecondStep> {
  const { clinicId, userId, sessionId } = pending;
  const ended = left <= 0;
  await withRowContext(contextOf(pending), async (tx) => {
    if (ended) {
      await tx.session.update({
        where: { clinicId_id: { clinicId, id: sessionId } },
        data: { revokedAt: now },
      });
    }
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
    await recordEvent(action, { event: 'session.factor_refused', subjectId: sessionId, ended });
  });
  return { kind: ended ? 'ended' : 'wrong' };
}

/** What was shown and the whole session in one transaction: a code is not used up without a session coming of it. */
async function exchange(pending: PendingSession, show: Show, now: Date) {
  const { clinicId, userId, sessionId } = pending;
  return withRowContext(contextOf(pending), async (tx) => {
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
    const used = await show(action);
    if (!used) return null;
    const revoked = await tx.session.updateMany({
      where: { clinicId, id: sessionId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (revoked.count === 0) throw new Problem('UNAUTHORIZED', 'Please sign in.');
    const opened = await writeSession(tx, {
      clinicId,
      userId,
      now,
      pending: false,
      mfaAt: now,
      device: pending.device,
    });
    await tx.membership.update({
      where: { clinicId_userId: { clinicId, userId } },
      data: { lastSignInAt: now },
    });
    await recordEvent(action, {
      event: 'session.signed_in',
      subjectId: opened.sessionId,
      by: 'second_factor',
    });
    if (used === 'recovery') {
      const left = await recoveryCodesLeft(tx, userId);
      await recordEvent(action, { event: 'factor.recovery_code_used', left });
    }
    return opened.sid;
  });
}

const codeShown = (code: unknown): Show => {
  const typed = typeof code === 'string' ? code.slice(0, 40) : '';
  return (action) => spendFactorCode(action, typed);
};

/** Null for an answer to no challenge of this session, or to one that is over: nothing was guessed. */
async function passkeyShown(pending: PendingSession, text: unknown, now: Date): Promise<Show | null> {
  const answer = readSignedAnswer(text);
  const challenge = answer && (await takeChallenge(pending, 'second_step', answer, now));
  return challenge ? async (action) => ((await isShown(action, answer, challenge)) ? 'passkey' : null) : null;
}

/**
 * The second step of signing in: a code of the authenticator app, a recovery code or a passkey turns a pending session into a whole one
 * under a new secret. Five wrong ones in a quarter of an hour end the pending session. Throws TOO_MANY_REQUESTS when the account
 * is being guessed at from many sessions.
 */
export async function completeSignIn({ sid, code, passkey, now }: Attempt): Promise<SecondStep> {
  const pending = await readPendingSession(sid, now);
  if (!pending) return { kind: 'ended' };
  const show = passkey === undefined ? codeShown(code) : await passkeyShown(pending, passkey, now);
  if (!show) return { kind: 'wrong' };
  const left = await countProof(pending);
  const opened = await exchange(pending, show, now);
  if (!opened) return refuse(pending, left, now);
  await forgiveProof(pending);
  return { kind: 'signed_in', sid: opened, userId: pending.userId };
}
