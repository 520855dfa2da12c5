import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { relyingParty } from '../auth/relying-party';
import { hasSecondFactor, seeAccount } from '../auth/second-factor';
import { newSecret } from '../auth/secret';
import type { SignedIn } from '../auth/session';
import { setRowContext } from '../db';
import { conflict } from '../errors';
import { challengeIn } from './answers';
import { CHALLENGE_LIFE, spendChallenge, writeChallenge } from './challenge';
import type { AddPasskey } from './inputs';
import { descriptorOf, passkeysOf } from './request-options';
import { attestedKeyOf, KEY_KINDS } from './verify';

/** More nobody needs, and a list stays a list. */
const MOST = 20;
const NONE_HERE = 'Passkeys need the public address of the clinic, with https.';

const contextOf = ({ clinicId, userId, reach }: Action) => ({ clinicId, userId, reach, identity: userId });

/** What an authenticator knows the account by: random, and the same for each of its passkeys. */
async function userHandleOf({ tx, userId }: Action): Promise<string> {
  const earlier = await tx.passkey.findFirst({ where: { userId }, select: { userHandle: true } });
  return earlier?.userHandle ?? newSecret();
}

/** Begins to add a passkey: what the browser asks an authenticator to make. It must be one that finds itself, and looks who is there. */
export async function beginPasskey(action: Action, session: SignedIn) {
  const { tx, now } = action;
  const party = relyingParty();
  if (!party) throw conflict(NONE_HERE);
  await seeAccount(action);
  const passkeys = await passkeysOf(tx, session.userId);
  if (passkeys.length >= MOST) throw conflict('There are many passkeys on this account. Remove one first.');
  const userHandle = await userHandleOf(action);
  const bound = { purpose: 'enrol' as const, holder: session, userHandle };
  const challenge = await writeChallenge(tx, contextOf(action), bound, now);
  await recordEvent(action, { event: 'passkey.begun', subjectId: session.userId });
  const { extensions: _, ...options } = await generateRegistrationOptions({
    rpName: 'Rootwise',
    rpID: party.id,
    userID: Uint8Array.from(Buffer.from(userHandle, 'base64url')),
    userName: session.email,
    userDisplayName: session.name,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    timeout: CHALLENGE_LIFE,
    supportedAlgorithmIDs: KEY_KINDS,
    attestationType: 'none',
    excludeCredentials: passkeys.map(descriptorOf),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return options;
}

/** Where it is the first factor beside the password, the other sessions end: they have shown none. */
async function endUnshown({ tx, userId, now }: Action, { sessionId }: SignedIn): Promise<void> {
  await tx.session.updateMany({
    where: { userId, revokedAt: null, id: { not: sessionId } },
    data: { revokedAt: now },
  });
}

/**
 * Adds the passkey an authenticator made. `blocked` for an answer to no challenge of this session, or to one that is over, and for one
 * that does not check. `first`: there was no second factor before, and there are no recovery codes yet.
 */
export async function addPasskey(action: Action, session: SignedIn, { name, answer }: AddPasskey) {
  const { tx, userId, now } = action;
  const party = relyingParty();
  const challenge = challengeIn(answer);
  if (!party || !challenge) return { kind: 'blocked' as const };
  await setRowContext(tx, { ...contextOf(action), passkeyChallenge: challenge });
  const asked = await spendChallenge(tx, challenge, { purpose: 'enrol', holder: session }, now);
  const key = asked && (await attestedKeyOf(answer, party, challenge));
  if (!asked?.userHandle || !key) return { kind: 'blocked' as const };
  const first = !(await hasSecondFactor(tx, userId));
  const { id } = await tx.passkey.create({
    data: { userId, name, ...key, userHandle: asked.userHandle, createdAt: now },
    select: { id: true },
  });
  if (first) await endUnshown(action, session);
  await tx.session.updateMany({ where: { userId, id: session.sessionId }, data: { mfaAt: now } });
  await recordEvent(action, { event: 'passkey.added', subjectId: id });
  return { kind: 'added' as const, passkeyId: id, first };
}
