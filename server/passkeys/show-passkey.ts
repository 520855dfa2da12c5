import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { relyingParty } from '../auth/relying-party';
import type { SignedAnswer } from './answers';
import { counterOfSigned } from './verify';

/**
 * Whether an answer to a challenge that was used up for it is signed by a passkey of the account. A counter that does not go on means
 * that there may be a copy of the key: refused, and written down. The transaction carries the account as its identity.
 */
export async function isShown(action: Action, answer: SignedAnswer, challenge: string): Promise<boolean> {
  const { tx, userId, now } = action;
  const party = relyingParty();
  const passkey = await tx.passkey.findFirst({
    where: { userId, credentialId: answer.credential, removedAt: null },
  });
  if (!party || !passkey || (answer.userHandle !== null && answer.userHandle !== passkey.userHandle))
    return false;
  const counter = await counterOfSigned(passkey, answer, party, challenge);
  if (counter === null) return false;
  const { count } = await tx.passkey.updateMany({
    // An authenticator that does not count says 0 every time.
    where: { userId, id: passkey.id, counter: counter === 0 ? 0 : { lt: counter } },
    data: { counter, lastUsedAt: now },
  });
  if (count === 0) await recordEvent(action, { event: 'passkey.counter_refused', subjectId: passkey.id });
  return count === 1;
}
