import type { SignedIn } from '../auth/session';

/** What a procedure knows of its request. The clock is here so that nothing else has to ask for the time. */
export type Context = {
  requestId: string;
  now: Date;
  address: string;
  session: SignedIn | null;
  /** The secret in the cookie, of a session or of one that waits for its second step; null without. */
  sid: string | null;
  /** Cookies the answer sets, as `Set-Cookie` lines; a procedure adds its own. */
  cookies: string[];
};
