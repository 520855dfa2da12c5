import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '../env';
import { Problem } from '../errors';
import { log, logUnexpected } from '../log';
import { clientAddressOf } from './client-address';
import { sessionCookieName, usesHttps } from './cookie';
import { endSession } from './session';
import { signIn } from './sign-in';

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

async function authorize(
  credentials: Record<'email' | 'password', string> | undefined,
  headers: Record<string, unknown> | undefined,
) {
  const forwardedFor = headers?.['x-forwarded-for'];
  try {
    const session = await signIn({
      email: credentials?.email,
      password: credentials?.password,
      address: clientAddressOf(typeof forwardedFor === 'string' ? forwardedFor : null),
      now: new Date(),
    });
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
        authorize: (credentials, request) => authorize(credentials, request.headers),
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
