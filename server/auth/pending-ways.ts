import { withRowContext } from '../db';
import { type Ways, waysOf } from './second-factor';
import { readPendingSession } from './session';

/** What the second step of a sign-in can be taken with, beside a recovery code; null when nobody is on the way in with this secret. */
export async function pendingWays(sid: string, now: Date): Promise<(Ways & { email: string }) | null> {
  const pending = await readPendingSession(sid, now);
  if (!pending) return null;
  const { clinicId, userId, email } = pending;
  const ways = await withRowContext({ clinicId, userId, identity: userId }, (tx) => waysOf(tx, userId));
  return { ...ways, email };
}
