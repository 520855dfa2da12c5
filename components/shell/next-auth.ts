import type { SignInOptions, SignInResponse } from 'next-auth/react';

// The browser half of next-auth, loaded when somebody signs in or out: every page of the clinic would carry it otherwise.

/** Ends the session; with an address it goes there, without one the page stays. */
export async function signOut(to?: string): Promise<void> {
  const library = await import('next-auth/react');
  if (to) await library.signOut({ callbackUrl: to });
  else await library.signOut({ redirect: false });
}

/** Asks one of the ways of signing in, and stays on the page whatever it answers. */
export async function signIn(way: string, asked: SignInOptions): Promise<SignInResponse | undefined> {
  const library = await import('next-auth/react');
  return library.signIn(way, { ...asked, redirect: false });
}
