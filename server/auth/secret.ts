import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '../env';

/** A secret nobody guesses: 256 random bits, safe in a cookie or a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. A plain hash is enough for 256 random bits. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A secret that can be derived again from an id with the server's own key, and from nothing else. */
export const secretFor = (purpose: string, id: string): string =>
  createHmac('sha256', env().AUTH_SECRET).update(`${purpose}:${id}`).digest('base64url');
