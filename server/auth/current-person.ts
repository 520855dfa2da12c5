import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { sessionCookieName, sidOfCookie } from './cookie';
import { pendingWays } from './pending-ways';
import type { Ways } from './second-factor';
import { readSession, type SignedIn } from './session';

/** The secret in the cookie of the current page request, or null. */
export const currentSid = cache(async () => sidOfCookie((await cookies()).get(sessionCookieName())?.value));

const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sid = await currentSid();
  return sid ? readSession(sid, new Date()) : null;
});

/** The person behind the current page request, or null. Read once per request. Whoever must still enrol is nobody yet. */
export async function currentPerson(): Promise<SignedIn | null> {
  const person = await currentSession();
  return person?.mustEnrol ? null : person;
}

/** Somebody who has shown a password and has one step to go before they are signed in. */
export type Arriving = { step: 'enrol'; email: string } | ({ step: 'code'; email: string } & Ways);

/** Who is on the way in, or null. */
export async function currentArrival(): Promise<Arriving | null> {
  const person = await currentSession();
  if (person) return person.mustEnrol ? { step: 'enrol', email: person.email } : null;
  const sid = await currentSid();
  const pending = sid ? await pendingWays(sid, new Date()) : null;
  return pending && { step: 'code', ...pending };
}
