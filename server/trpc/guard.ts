import { env } from '../env';
import { RETRY_AFTER } from '../health/retry-after';

export const BODY_LIMIT_BYTES = 1_000_000;

type Refusal = { status: number; code: string; message: string };

/** Whether the browser says that the request comes from our own pages. Without any word of it the answer is no. */
function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;
  if (!origin) return site === 'same-origin';
  if (origin === new URL(env().APP_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/** Why a request is refused before anything of it is read, or null. */
export function refusalOf(request: Request): Refusal | null {
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') {
    return { status: 405, code: 'METHOD_NOT_SUPPORTED', message: 'Only GET and POST are known here.' };
  }
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Only application/json is accepted.' };
  }
  if (request.headers.get('x-rootwise') !== '1' || !isOwnOrigin(request.headers)) {
    return { status: 403, code: 'FORBIDDEN', message: 'The request does not come from this application.' };
  }
  return null;
}

export const TOO_LARGE: Refusal = {
  status: 413,
  code: 'PAYLOAD_TOO_LARGE',
  message: 'This is too long to save: at most 1 MB can be sent at once.',
};

/** The body as text, or null when it is longer than the limit: counted while it arrives, never believed from a header. */
export async function readCapped(request: Request, limitBytes = BODY_LIMIT_BYTES): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) return null;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

const JSON_RPC_CODES: Record<number, number> = { 403: -32003, 405: -32005, 413: -32013, 415: -32015 };

/** A refusal in the shape every other answer has. */
export function refuse({ status, code, message }: Refusal, requestId: string): Response {
  const error = {
    message,
    code: JSON_RPC_CODES[status] ?? -32600,
    data: { code, httpStatus: status, requestId },
  };
  return Response.json(
    { error },
    {
      status,
      headers: { 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': RETRY_AFTER } : {}) },
    },
  );
}
