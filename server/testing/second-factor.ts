import type { SignedIn } from '../auth/session';
import { totpCodeAt } from '../auth/totp';
import { callerAs, key, NOW } from './clinic';

/** Enrols an authenticator app as its owner would: its secret and the recovery codes. */
export async function enrol(session: SignedIn, now: Date = NOW) {
  const { account } = callerAs(session, now);
  const { secret } = await account.startFactor({ idempotencyKey: key() });
  const { codes } = await account.confirmFactor({ code: totpCodeAt(secret, now), idempotencyKey: key() });
  if (!codes) throw new Error('no recovery codes were shown');
  return { secret, codes };
}
