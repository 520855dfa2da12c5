import { isReady } from '@/server/health/is-ready';

/** Alive: this process answers. `?probe=ready`: the database does too, so requests can be sent here. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (new URL(request.url).searchParams.get('probe') !== 'ready')
    return Response.json({ status: 'alive' }, { headers });
  const ready = await isReady();
  return Response.json({ status: ready ? 'ready' : 'unready' }, { status: ready ? 200 : 503, headers });
}
