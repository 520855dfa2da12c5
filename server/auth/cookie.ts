import { decode } from 'next-auth/jwt';
import { env } from '../env';

export const usesHttps = (): boolean => env().APP_URL.startsWith('https:');

/** `__Host-` pins the cookie to this host over https; plain http (a local trial) cannot have the prefix. */
export const sessionCookieName = (): string => `${usesHttps() ? '__Host-' : ''}rootwise.session`;

/** The session secret inside a cookie's value, or null when it is missing, forged or past its life. */
export async function sidOfCookie(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: env().AUTH_SECRET });
    return typeof token?.sid === 'string' ? token.sid : null;
  } catch {
    return null;
  }
}

/** The value of one cookie in a `Cookie` header, as it stands there: an encrypted token needs no decoding. */
export function cookieIn(header: string | null, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
