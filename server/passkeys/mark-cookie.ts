import { usesHttps } from '../auth/cookie';
import { CHALLENGE_LIFE } from './challenge';

/** Holds the mark of the challenge a browser asked for at sign-in. */
export const markCookieName = (): string => `${usesHttps() ? '__Host-' : ''}rootwise.passkey`;

/** The `Set-Cookie` line of a mark. It lives as long as its challenge. */
export const markCookie = (mark: string): string =>
  [
    `${markCookieName()}=${mark}`,
    'Path=/',
    `Max-Age=${CHALLENGE_LIFE / 1000}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(usesHttps() ? ['Secure'] : []),
  ].join('; ');
