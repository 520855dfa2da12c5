import { isReady } from '@/server/health/is-ready';
import { RETRY_AFTER } from '@/server/health/retry-after';

/** Alive: this process answers. `?probe=ready`: the database does too and its keys fit, so requests can be sent here. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (new URL(request.url).searchParams.get('probe') !== 'ready')
    return Response.json({ status: 'alive' }, { headers });
  return (await isReady())
    ? Response.json({ status: 'ready' }, { headers })
    : Response.json(
        { status: 'unready' },
        { status: 503, headers: { ...headers, 'retry-after': RETRY_AFTER } },
      );
}
