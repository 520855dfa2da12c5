import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { sharedQuery } from '../db';
import { Problem } from '../errors';
import { secretFor } from './secret';

const QUARTER_HOUR_SECONDS = 15 * 60;
const MONTH_SECONDS = 30 * 24 * 3600;

/**
 * Attempts allowed in a quarter of an hour. `account` counts one account from everywhere; it does not bind an address that
 * signed in to this account within a month, so that a stranger who fails on purpose cannot lock the owner out.
 */
const LIMITS = {
  accountAndAddress: 10,
  account: 50,
  address: 100,
  linkAccount: 4,
  linkAddress: 30,
  passkey: 300,
};

/** Guesses at a second factor, or at a password of somebody signed in, in a quarter of an hour: of a session, and of an account. */
const PROOFS = { session: 5, account: 30 };

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: { query: sharedQuery },
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });

function makeLimiters() {
  return {
    accountAndAddress: limiter('both', LIMITS.accountAndAddress, QUARTER_HOUR_SECONDS),
    account: limiter('account', LIMITS.account, QUARTER_HOUR_SECONDS),
    address: limiter('address', LIMITS.address, QUARTER_HOUR_SECONDS),
    proofOfSession: limiter('proof', PROOFS.session, QUARTER_HOUR_SECONDS),
    proofOfAccount: limiter('proofs', PROOFS.account, QUARTER_HOUR_SECONDS),
    known: limiter('known', 1_000_000, MONTH_SECONDS),
    linkAccount: limiter('link_account', LIMITS.linkAccount, QUARTER_HOUR_SECONDS),
    linkAddress: limiter('link_address', LIMITS.linkAddress, QUARTER_HOUR_SECONDS),
    passkey: limiter('passkey', LIMITS.passkey, QUARTER_HOUR_SECONDS),
  };
}

let made: ReturnType<typeof makeLimiters> | null = null;

function limiters() {
  made ??= makeLimiters();
  return made;
}

/** Keyed, so that who reads the table cannot try addresses against it. */
const keyOf = (...parts: string[]) => secretFor('throttle', parts.join('\n'));

/**
 * Counts one and answers how many are left; what was counted by a clock that was ahead of today's would bind for too long, and is
 * counted afresh.
 */
async function consume(from: RateLimiterPostgres, key: string, afresh = false): Promise<number> {
  try {
    return (await from.consume(key)).remainingPoints;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    if (!afresh && refused.msBeforeNext > from.msDuration) {
      await from.delete(key);
      return consume(from, key, true);
    }
    throw new Problem('TOO_MANY_REQUESTS', 'Too many attempts. Please wait a little and try again.');
  }
}

/** Counts an attempt to sign in before the password is looked at; throws TOO_MANY_REQUESTS past the limits. */
export async function countSignIn(email: string, address: string): Promise<void> {
  const { accountAndAddress, account, address: byAddress, known } = limiters();
  const both = keyOf(email, address);
  await consume(byAddress, keyOf(address));
  await consume(accountAndAddress, both);
  if (!(await known.get(both))) await consume(account, keyOf(email));
}

/** After a successful sign-in: the attempts that led to it are forgotten and the address is known for a month. */
export async function forgiveSignIn(email: string, address: string): Promise<void> {
  const { accountAndAddress, account, address: byAddress, known } = limiters();
  const both = keyOf(email, address);
  await accountAndAddress.delete(both);
  await account.reward(keyOf(email));
  await byAddress.reward(keyOf(address));
  await known.set(both, 1, MONTH_SECONDS);
}

/** Counts a request for a sign-in link, so that nobody's mailbox is flooded; throws TOO_MANY_REQUESTS past the limits. */
export async function countLinkRequest(account: string, address: string): Promise<void> {
  await consume(limiters().linkAddress, keyOf(address));
  await consume(limiters().linkAccount, keyOf(account));
}

/** Counts a request for something to sign by somebody nobody knows yet: the answer is counted as an attempt to sign in. */
export const countPasskeyRequest = async (address: string): Promise<void> => {
  await consume(limiters().passkey, keyOf(address));
};

/** Counts an attempt to use a link, for a password or to sign in. */
export const countSetup = async (address: string): Promise<void> => {
  await consume(limiters().address, keyOf('setup', address));
};

/**
 * Counts a guess of somebody whose session is known, before it is looked at; throws TOO_MANY_REQUESTS past the limits. Answers
 * how many guesses the session has left.
 */
export async function countProof({
  sessionId,
  userId,
}: {
  sessionId: string;
  userId: string;
}): Promise<number> {
  const { proofOfSession, proofOfAccount } = limiters();
  await consume(proofOfAccount, keyOf(userId));
  return consume(proofOfSession, keyOf(sessionId));
}

/** After a right answer the guesses of this session are forgotten, and this one does not count for the account. */
export async function forgiveProof({
  sessionId,
  userId,
}: {
  sessionId: string;
  userId: string;
}): Promise<void> {
  const { proofOfSession, proofOfAccount } = limiters();
  await proofOfSession.delete(keyOf(sessionId));
  await proofOfAccount.reward(keyOf(userId));
}
