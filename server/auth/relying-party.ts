import { isIP } from 'node:net';
import { env } from '../env';

/** Whom a browser makes passkeys for (WebAuthn's relying party), and the one origin answers are taken from. */
export type RelyingParty = { id: string; origin: string };

/**
 * The relying party, from APP_URL. Null where no browser makes passkeys: under an address in numbers, and without https anywhere but
 * on this machine.
 */
export function relyingParty(): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(env().APP_URL);
  const here = hostname === 'localhost' || hostname.endsWith('.localhost');
  if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0 || (protocol !== 'https:' && !here)) return null;
  return { id: hostname, origin };
}
