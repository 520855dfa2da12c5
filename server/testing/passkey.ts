import { readPendingSession, type SignedIn } from '../auth/session';
import { signIn } from '../auth/sign-in';
import { signInByPasskey, signInRequest } from '../passkeys/sign-in-by-passkey';
import { SoftAuthenticator } from './authenticator';
import { callerAs, key, NOW, newAddress, openTestClinic, PASSWORD, signedIn } from './clinic';

/** What is said of a passkey's answer that does not count, whatever the reason. */
export const REFUSED = { code: 'BAD_REQUEST', cause: { fields: { answer: 'passkey.refused' } } };

/** Adds a passkey as its owner would: the authenticator that holds it, and its id. */
export async function addPasskey(session: SignedIn, name = 'Work laptop', now: Date = NOW) {
  const { passkeys } = callerAs(session, now);
  const authenticator = new SoftAuthenticator();
  const asked = await passkeys.begin({ idempotencyKey: key() });
  const answer = authenticator.create(asked);
  const added = await passkeys.add({ name, answer, idempotencyKey: key() });
  return { authenticator, ...added };
}

/** A clinic of its own whose therapist has a passkey, and a session in which it was added. */
export async function withPasskey() {
  const clinic = await openTestClinic();
  const { email } = clinic.people.therapist;
  const { sid, person } = await signedIn(email);
  return { clinic, email, sid, person, ...(await addPasskey(person)) };
}

type Shown = Partial<Parameters<typeof signInByPasskey>[0]>;
/** Answers the sign-in page with what a passkey says. */
export const attempt = (answer: unknown, mark: string | undefined, shown: Shown = {}) =>
  signInByPasskey({
    answer: JSON.stringify(answer),
    mark,
    only: null,
    address: newAddress(),
    device: 'Firefox · Windows',
    now: NOW,
    ...shown,
  });

/** Signs in with a passkey alone, as the sign-in page does. */
export async function enters(
  authenticator: SoftAuthenticator,
  how: Parameters<SoftAuthenticator['sign']>[1] = {},
  shown: Shown = {},
) {
  const { options, mark } = await signInRequest(NOW);
  return attempt(authenticator.sign(options, how), mark, shown);
}

/** One more session of somebody with a second factor, through a recovery code. */
export async function signedInAgain(email: string) {
  const session = await signIn({ email, password: PASSWORD, address: newAddress(), now: NOW });
  const pending = await readPendingSession(session?.sid ?? '', NOW);
  if (!pending) throw new Error('the password was refused');
  return { ...pending, sid: session?.sid ?? '' };
}
