import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '../env';
import { Problem } from '../errors';
import { log, logUnexpected } from '../log';
import { markCookieName } from '../passkeys/mark-cookie';
import { signInByPasskey } from '../passkeys/sign-in-by-passkey';
import { clientAddressOf } from './client-address';
import { completeSignIn } from './complete-sign-in';
import { cookieIn, sessionCookieName, sidOfCookie, usesHttps } from './cookie';
import { deviceOf } from './device';
import type { OpenedSession } from './open-session';
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

/** What the page can tell apart of a sign-in that failed: throttled, or not possible right now. */
async function attempt<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.code === 'TOO_MANY_REQUESTS') throw new Error('too_many_attempts');
    if (!(error instanceof Problem)) logUnexpected(error, { procedure: 'sign-in' });
    throw new Error(UNAVAILABLE);
  }
}

/** Opens a session with what was shown; the browser learns that it did not, or that it was tried too often, and nothing more. */
async function authorize(open: () => Promise<OpenedSession | null>) {
  const session = await attempt(open);
  return session ? { id: session.userId, sid: session.sid } : null;
}

const cookieOf = (headers: Headers, name: string): string | undefined =>
  cookieIn(typeof headers?.cookie === 'string' ? headers.cookie : null, name);

/** The second step: the cookie still carries the pending session, and gets the secret of a whole one. */
async function authorizeSecondStep(shown: { code?: string; passkey?: string } | undefined, headers: Headers) {
  const answer = await attempt(async () => {
    const sid = await sidOfCookie(cookieOf(headers, sessionCookieName()));
    return sid ? completeSignIn({ sid, ...shown, now: new Date() }) : { kind: 'ended' as const };
  });
  if (answer.kind === 'ended') throw new Error('sign_in_ended');
  return answer.kind === 'signed_in' ? { id: answer.userId, sid: answer.sid } : null;
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
              device: deviceOf(headers?.['user-agent']),
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
            const token = String(credentials?.token ?? '').slice(0, 200);
            return signInByLink(token, new Date(), deviceOf(headers?.['user-agent']));
          }),
      }),
      CredentialsProvider({
        id: 'second-factor',
        credentials: { code: {}, passkey: {} },
        authorize: (credentials, { headers }) => authorizeSecondStep(credentials, headers),
      }),
      CredentialsProvider({
        id: 'passkey',
        credentials: { answer: {}, only: {} },
        authorize: (credentials, { headers }) =>
          authorize(() =>
            signInByPasskey({
              answer: credentials?.answer,
              mark: cookieOf(headers, markCookieName()),
              only: credentials?.only ?? null,
              device: deviceOf(headers?.['user-agent']),
              address: addressIn(headers),
              now: new Date(),
            }),
          ),
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
