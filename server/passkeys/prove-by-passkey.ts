import { contextOf, guardGuesses, type Moment, markProved } from '../auth/prove';
import { relyingParty } from '../auth/relying-party';
import type { SignedIn } from '../auth/session';
import { withRowContext } from '../db';
import { badFields } from '../errors';
import type { SignedAnswer } from './answers';
import { takeChallenge, writeChallenge } from './challenge';
import { passkeysOf, requestOptions } from './request-options';
import { isShown } from './show-passkey';

const REFUSED = { answer: 'passkey.refused' };

/** What the browser asks the authenticators of the person who is signed in; null without a passkey on the account. */
export function proofRequest(session: SignedIn, now: Date) {
  const party = relyingParty();
  return withRowContext(contextOf(session), async (tx) => {
    const passkeys = await passkeysOf(tx, session.userId);
    if (!party || passkeys.length === 0) return null;
    const bound = { purpose: 'prove' as const, holder: session };
    const challenge = await writeChallenge(tx, contextOf(session), bound, now);
    return requestOptions(party, challenge, passkeys);
  });
}

/**
 * The person who is signed in shows again who they are, with a passkey: it stands for password and code. Throws BAD_REQUEST; the fifth
 * wrong signature in a quarter of an hour ends the session. An answer to no challenge of this session is refused and was no guess.
 */
export async function proveByPasskey(session: SignedIn, answer: SignedAnswer, moment: Moment): Promise<void> {
  const { clinicId, userId, sessionId } = session;
  const { now, requestId } = moment;
  const challenge = await takeChallenge(session, 'prove', answer, now);
  if (!challenge) throw badFields(REFUSED);
  await guardGuesses(session, moment, () =>
    withRowContext(contextOf(session), async (tx) => {
      const action = { tx, clinicId, userId, reach: 'self' as const, now, requestId };
      if (!(await isShown(action, answer, challenge))) return REFUSED;
      await markProved(action, sessionId, 'passkey');
      return null;
    }),
  );
}
