import type { SignedIn } from '../auth/session';
import { SoftAuthenticator } from './authenticator';
import { callerAs, key, NOW } from './clinic';

/** Adds a passkey as its owner would: the authenticator that holds it, and its id. */
export async function addPasskey(session: SignedIn, name = 'Work laptop', now: Date = NOW) {
  const { passkeys } = callerAs(session, now);
  const authenticator = new SoftAuthenticator();
  const asked = await passkeys.begin({ idempotencyKey: key() });
  const answer = authenticator.create(asked);
  const added = await passkeys.add({ name, answer, idempotencyKey: key() });
  return { authenticator, ...added };
}
