import { encode } from 'next-auth/jwt';
import type { Client } from 'pg';
import { sessionCookieName } from '../auth/cookie';
import { hashPassword } from '../auth/password';
import type { SignedIn } from '../auth/session';
import { signIn } from '../auth/sign-in';
import { handleTrpc } from '../trpc/http';
import { newAddress, PASSWORD } from './clinic';

const ORIGIN = 'http://localhost:3000';

/** The cookie of a session secret, as sign-in hands it to a browser. */
export const cookieOfSid = async (sid: string): Promise<string> =>
  `${sessionCookieName()}=${await encode({ token: { sid }, secret: process.env.AUTH_SECRET ?? '' })}`;

/** Signs in now and gives the cookie. */
export async function cookieOf(email: string): Promise<string> {
  const session = await signIn({ email, password: PASSWORD, address: newAddress(), now: new Date() });
  if (!session) throw new Error(`${email} could not sign in`);
  return cookieOfSid(session.sid);
}

/** Lets somebody sign in with the password of the tests who has none yet, and gives the cookie. */
export async function cookieWithPassword(owner: Client, { userId, email }: SignedIn): Promise<string> {
  await owner.query(
    `insert into credential (user_id, password_hash, updated_at) values ($1, $2, now()) on conflict do nothing`,
    [userId, await hashPassword(PASSWORD)],
  );
  return cookieOf(email);
}

type Sent = { cookie?: string | null; requestId?: string; headers?: Record<string, string> };

/** A request to the handler of the screens, sent as our own pages send it. */
export function post(
  path: string,
  body: BodyInit | null,
  { cookie, requestId, headers }: Sent = {},
): Promise<Response> {
  const all = {
    'content-type': 'application/json',
    'x-rootwise': '1',
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
    ...(cookie ? { cookie } : {}),
    ...(requestId ? { 'x-request-id': requestId } : {}),
    ...headers,
  };
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: all, body, duplex: 'half' };
  return handleTrpc(new Request(`${ORIGIN}/api/trpc/${path}`, init));
}

/** A question by GET; `search` begins with `?` or is empty. */
export function get(
  path: string,
  search: string,
  { cookie, requestId, headers }: Sent = {},
): Promise<Response> {
  const all = {
    ...(cookie ? { cookie } : {}),
    ...(requestId ? { 'x-request-id': requestId } : {}),
    ...headers,
  };
  return handleTrpc(new Request(`${ORIGIN}/api/trpc/${path}${search}`, { headers: all }));
}
