import { randomUUID } from 'node:crypto';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { z } from 'zod';
import { clientAddressOf } from '../auth/client-address';
import { cookieIn, sessionCookieName, sidOfCookie } from '../auth/cookie';
import { readSession } from '../auth/session';
import { requireRoom } from '../db';
import { BUSY } from '../door';
import { Problem } from '../errors';
import { endingHeaders } from '../health/ending';
import { RETRY_AFTER } from '../health/retry-after';
import { logUnexpected } from '../log';
import { withPatience } from '../patience';
import type { Context } from './context';
import { isTooDeep, readBody, refusalOf, refuse, UNREADABLE } from './guard';
import { appRouter } from './root';

const MAX_BATCH_SIZE = 10;
const uuid = z.uuid();

/** The id a request is known by in log, audit and error; the screen may choose it, as long as it is a UUID. */
function requestIdOf(headers: Headers): string {
  const given = uuid.safeParse(headers.get('x-request-id'));
  return given.success ? given.data : randomUUID();
}

async function contextOf(request: Request, requestId: string): Promise<Context> {
  const now = new Date();
  const sid = await sidOfCookie(cookieIn(request.headers.get('cookie'), sessionCookieName()));
  return {
    requestId,
    now,
    address: clientAddressOf(request.headers.get('x-forwarded-for')),
    session: sid ? await readSession(sid, now) : null,
    sid,
    cookies: [],
  };
}

const REFUSED = { status: 503, code: 'SERVICE_UNAVAILABLE', message: BUSY };

/** The answer to a request that was read whole. */
async function answerTo(request: Request, requestId: string): Promise<Response> {
  let context: Context;
  try {
    requireRoom();
    context = await contextOf(request, requestId);
  } catch (error) {
    if (!(error instanceof Problem)) logUnexpected(error, { requestId, procedure: 'session' });
    return refuse({ ...REFUSED, message: error instanceof Problem ? error.message : BUSY }, requestId);
  }
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: MAX_BATCH_SIZE,
    // A question may come by POST, so that no name stands in an address; a change still never comes by GET.
    allowMethodOverride: true,
    createContext: () => context,
    responseMeta: ({ errors }) => {
      const headers = new Headers({
        'cache-control': 'no-store',
        'x-request-id': requestId,
        ...endingHeaders(),
        ...(errors.some(({ code }) => code === 'SERVICE_UNAVAILABLE') ? { 'retry-after': RETRY_AFTER } : {}),
      });
      for (const cookie of context.cookies) headers.append('set-cookie', cookie);
      return { headers };
    },
  });
}

/** Every call of the screens comes through here. */
export async function handleTrpc(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  const refusal = refusalOf(request);
  if (refusal) return refuse(refusal, requestId);
  if (isTooDeep(new URL(request.url).searchParams.get('input') ?? '')) return refuse(UNREADABLE, requestId);
  let read = request;
  if (request.method === 'POST') {
    const body = await readBody(request);
    if (typeof body !== 'string') return refuse(body, requestId);
    read = new Request(request.url, { method: 'POST', headers: request.headers, body });
  }
  return withPatience(() => answerTo(read, requestId));
}
