import type { SignedIn } from '../auth/session';

/** What a procedure knows of its request. The clock is here so that nothing else has to ask for the time. */
export type Context = {
  requestId: string;
  now: Date;
  address: string;
  session: SignedIn | null;
};
