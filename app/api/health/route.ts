import { databaseAnswers } from '@/server/health/database-watch';
import { RETRY_AFTER } from '@/server/health/retry-after';
import { requireFittingKeys } from '@/server/vault/check-keys';

/** Whether what is sealed in the database opens with the keys of this process. */
const keysFit = () =>
  requireFittingKeys().then(
    () => true,
    () => false,
  );

/** Alive: this process answers. `?probe=ready`: the database does too and its keys fit, so requests can be sent here. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (new URL(request.url).searchParams.get('probe') !== 'ready')
    return Response.json({ status: 'alive' }, { headers });
  const ready = (await databaseAnswers()) && (await keysFit());
  return ready
    ? Response.json({ status: 'ready' }, { headers })
    : Response.json(
        { status: 'unready' },
        { status: 503, headers: { ...headers, 'retry-after': RETRY_AFTER } },
      );
}
