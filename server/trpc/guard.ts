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

export const TOO_SLOW: Refusal = {
  status: 408,
  code: 'TIMEOUT',
  message: 'The request took too long to arrive. Please try again.',
};

export const UNREADABLE: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request could not be read.',
};

/** Levels of lists and objects inside one another: the deepest form of ours has a dozen. */
const DEEPEST = 64;

/** Whether JSON text nests deeper than any form of ours: what walks over it afterwards would run out of stack. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [mark] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Bytes as text, or null where they are no UTF-8: a byte replaced in silence would alter what somebody wrote. */
function textOfBytes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Limits = { bytes?: number; milliseconds?: number };

/**
 * The body as text, or why it is refused: longer than the limit (counted while it arrives, never believed from a header), still
 * on its way after half a minute, not UTF-8, or nested too deeply.
 */
export async function readBody(
  request: Request,
  { bytes: most = BODY_LIMIT_BYTES, milliseconds = 30_000 }: Limits = {},
): Promise<string | Refusal> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return TOO_LARGE;
  if (!request.body) return '';
  const reader = request.body.getReader();
  const patience = AbortSignal.timeout(milliseconds);
  const over = new Promise<'over'>((resolve) => patience.addEventListener('abort', () => resolve('over')));
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const part = await Promise.race([reader.read(), over]);
    if (part === 'over') {
      void reader.cancel().catch(() => undefined);
      return TOO_SLOW;
    }
    if (part.done) break;
    bytes += part.value.byteLength;
    if (bytes > most) {
      void reader.cancel().catch(() => undefined);
      return TOO_LARGE;
    }
    chunks.push(part.value);
  }
  const text = textOfBytes(Buffer.concat(chunks));
  return text === null || isTooDeep(text) ? UNREADABLE : text;
}

const JSON_RPC_CODES: Record<number, number> = {
  403: -32003,
  405: -32005,
  408: -32008,
  413: -32013,
  415: -32015,
};

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
