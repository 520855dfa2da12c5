import { timingSafeEqual } from 'node:crypto';
import { lastMembership } from '../auth/last-membership';
import { type OpenedSession, openSession } from '../auth/open-session';
import { relyingParty } from '../auth/relying-party';
import { secretFor } from '../auth/secret';
import { countSignIn, forgiveSignIn } from '../auth/throttle';
import { setRowContext, type Tx, withRowContext } from '../db';
import { notFound } from '../errors';
import { challengeIn, readSignedAnswer, type SignedAnswer } from './answers';
import { spendChallenge, writeChallenge } from './challenge';
import { requestOptions } from './request-options';
import { isShown } from './show-passkey';

/** What the browser keeps that asked for a challenge: only it may answer. */
const markOf = (challenge: string): string => secretFor('passkey_sign_in', challenge);

const isMarked = (challenge: string, mark: string | undefined): boolean => {
  const expected = Buffer.from(markOf(challenge));
  const given = Buffer.from(mark ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** What the browser asks its authenticators, for whoever is there; and the mark it keeps. Throws NOT_FOUND where there are no passkeys. */
export async function signInRequest(now: Date) {
  const party = relyingParty();
  if (!party) throw notFound();
  const challenge = await withRowContext({}, (tx) => writeChallenge(tx, {}, { purpose: 'sign_in' }, now));
  return { options: await requestOptions(party, challenge), mark: markOf(challenge) };
}

type Attempt = {
  /** The answer of the authenticator, as JSON. */
  answer: unknown;
  mark: string | undefined;
  /** The one account it may be, where a page waits for somebody; null for anybody. */
  only: string | null;
  address: string;
  device: string | null;
  now: Date;
};

/** The account of a passkey by what is shown of it, in whose context the transaction goes on. Null for one that nobody has. */
async function seeOwner(tx: Tx, { credential, userHandle }: SignedAnswer): Promise<string | null> {
  await setRowContext(tx, { passkey: credential });
  const passkey = await tx.passkey.findFirst({ where: { credentialId: credential, removedAt: null } });
  if (!passkey || passkey.userHandle !== userHandle) return null;
  await setRowContext(tx, { identity: passkey.userId });
  return passkey.userId;
}

/** The challenge first, in a transaction of its own: whatever comes of the answer, it is not looked at again. */
async function wasAsked(challenge: string, { mark, now }: Attempt): Promise<boolean> {
  if (!isMarked(challenge, mark)) return false;
  const spent = await withRowContext({ passkeyChallenge: challenge }, (tx) =>
    spendChallenge(tx, challenge, { purpose: 'sign_in' }, now),
  );
  return spent !== null;
}

function enter(answer: SignedAnswer, challenge: string, { only, device, now }: Attempt) {
  return withRowContext({}, async (tx): Promise<OpenedSession | null> => {
    const userId = await seeOwner(tx, answer);
    if (!userId || (only !== null && only !== userId)) return null;
    const membership = await lastMembership(tx, userId);
    if (!membership) return null;
    const { clinicId } = membership;
    await setRowContext(tx, { clinicId, userId, identity: userId });
    const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId: null };
    if (!(await isShown(action, answer, challenge))) return null;
    return openSession(tx, membership, { by: 'passkey', device, now });
  });
}

/**
 * Signs a person in with a passkey alone: the authenticator has looked who is there, so it counts as both factors. Null for an answer
 * nobody asked this browser for, one that was given before or too late, a passkey that is unknown, removed or not who `only` says, and
 * a person without an active membership: one answer. Throws TOO_MANY_REQUESTS when throttled, as with a password.
 */
export async function signInByPasskey(attempt: Attempt): Promise<OpenedSession | null> {
  const answer = readSignedAnswer(attempt.answer);
  const account = `passkey ${answer?.credential ?? 'unreadable'}`;
  await countSignIn(account, attempt.address);
  const challenge = answer && challengeIn(answer);
  if (!challenge || !(await wasAsked(challenge, attempt))) return null;
  const session = await enter(answer, challenge, attempt);
  if (session) await forgiveSignIn(account, attempt.address);
  return session;
}
