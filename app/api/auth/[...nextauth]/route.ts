import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions, UNAVAILABLE } from '@/server/auth/options';
import { AWAY, databaseAnswers } from '@/server/health/database-watch';
import { RETRY_AFTER } from '@/server/health/retry-after';

export const dynamic = 'force-dynamic';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

const unavailable = () =>
  Response.json(
    { message: AWAY },
    { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': RETRY_AFTER } },
  );

/** Whether next-auth hides in an address that nobody could be looked up. */
async function wasUnavailable(answer: Response): Promise<boolean> {
  if (answer.status !== 401) return false;
  return (await answer.clone().text()).includes(`error=${UNAVAILABLE}`);
}

/**
 * next-auth's own answers; signing in and out without a database is told as that, and not as a wrong password. Signing out also clears
 * what the browser cached of the pages. Nothing else: writing on this device that is not in the record yet is kept there, encrypted,
 * until it is sent.
 */
async function handle(request: NextRequest, context: RouteContext): Promise<Response> {
  if (request.method === 'POST' && !(await databaseAnswers())) return unavailable();
  const answer: Response = await NextAuth(authOptions())(request, context);
  if (await wasUnavailable(answer)) return unavailable();
  if (request.method === 'POST' && request.nextUrl.pathname.endsWith('/signout'))
    answer.headers.set('clear-site-data', '"cache"');
  return answer;
}

export { handle as GET, handle as POST };
