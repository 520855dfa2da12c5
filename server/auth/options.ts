import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '../env';
import { Problem } from '../errors';
import { log, logUnexpected } from '../log';
import { clientAddressOf } from './client-address';
import type { OpenedSession } from './complete-sign-in';
import { sessionCookieName, usesHttps } from './cookie';
import { endSession } from './session';
import { signIn } from './sign-in';
import { signInByLink } from './sign-in-link';
import { countSetup } from './throttle';

declare module 'next-auth' {
  interface User {
    sid?: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
  }
}

/** What next-auth is told, and tells, when nobody could be looked up. */
export const UNAVAILABLE = 'unavailable';

type Headers = Record<string, unknown> | undefined;

const addressIn = (headers: Headers): string => {
  const forwardedFor = headers?.['x-forwarded-for'];
  return clientAddressOf(typeof forwardedFor === 'string' ? forwardedFor : null);
};

/** Opens a session with what was shown; the browser learns that it did not, or that it was tried too often, and nothing more. */
async function authorize(open: () => Promise<OpenedSession | null>) {
  try {
    const session = await open();
    return session ? { id: session.userId, sid: session.sid } : null;
  } catch (error) {
    if (error instanceof Problem && error.code === 'TOO_MANY_REQUESTS') throw new Error('too_many_attempts');
    if (!(error instanceof Problem)) logUnexpected(error, { procedure: 'sign-in' });
    throw new Error(UNAVAILABLE);
  }
}

/**
 * next-auth holds the cookie and its CSRF check, and nothing else: the token carries only the session secret, who that is
 * and what they may is read from the session row on each request (docs/decisions/sessions.md).
 */
export function authOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().APP_URL;
  const secure = usesHttps();
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: env().SESSION_HOURS * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (credentials, { headers }) =>
          authorize(() =>
            signIn({
              email: credentials?.email,
              password: credentials?.password,
              address: addressIn(headers),
              now: new Date(),
            }),
          ),
      }),
      CredentialsProvider({
        id: 'link',
        credentials: { token: {} },
        authorize: (credentials, { headers }) =>
          authorize(async () => {
            await countSetup(addressIn(headers));
            return signInByLink(String(credentials?.token ?? '').slice(0, 200), new Date());
          }),
      }),
    ],
    callbacks: {
      // What the browser sends with session.update() is never looked at.
      jwt: ({ token, user }) => ({ sid: user?.sid ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sid) await endSession(token.sid, new Date());
      },
    },
    logger: {
      error: (code) => log.warn({ code }, 'sign-in'),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
