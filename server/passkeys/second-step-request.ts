import { relyingParty } from '../auth/relying-party';
import { readPendingSession } from '../auth/session';
import { withRowContext } from '../db';
import { writeChallenge } from './challenge';
import { passkeysOf, requestOptions } from './request-options';

/**
 * What the browser asks the authenticators of somebody who has shown a password and has one step to go. Null without a pending
 * session, or without a passkey on its account.
 */
export async function secondStepRequest(sid: string | null, now: Date) {
  const pending = sid ? await readPendingSession(sid, now) : null;
  const party = relyingParty();
  if (!pending || !party) return null;
  const { clinicId, userId } = pending;
  const context = { clinicId, userId, identity: userId };
  return withRowContext(context, async (tx) => {
    const passkeys = await passkeysOf(tx, userId);
    if (passkeys.length === 0) return null;
    const bound = { purpose: 'second_step' as const, holder: pending };
    const challenge = await writeChallenge(tx, context, bound, now);
    return requestOptions(party, challenge, passkeys);
  });
}
