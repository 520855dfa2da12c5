import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { sessionCookieName, sidOfCookie } from './cookie';
import { readSession, type SignedIn } from './session';

/** The person behind the current page request, or null. Read once per request. */
export const currentPerson = cache(async (): Promise<SignedIn | null> => {
  const sid = await sidOfCookie((await cookies()).get(sessionCookieName())?.value);
  return sid ? readSession(sid, new Date()) : null;
});
