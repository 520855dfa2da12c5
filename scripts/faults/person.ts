import { randomUUID } from 'node:crypto';
import signIns from '../../prisma/seed/demo-sign-ins.json' with { type: 'json' };
import type { ServerFault } from './server-faults';

/** What came of one request: an answer, or none at all because the connection could not be had or broke. */
export type Reply = {
  /** 0 when there was no answer. */
  status: number;
  retryAfter: string | null;
  milliseconds: number;
  data: unknown;
  message: string;
};

const NO_ANSWER: Reply = { status: 0, retryAfter: null, milliseconds: 0, data: null, message: '' };
const PATIENCE_MILLISECONDS = 20_000;

const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');

/** The server somebody works with, and who hears of its faults. */
export type Server = { address: string; noteFault: (fault: ServerFault) => void };

/** One of the demo clinic's people, who works through the HTTP interface as the screens do. */
export class Person {
  #cookie = '';

  constructor(
    readonly server: Server,
    readonly who: 'therapist' | 'colleague' | 'admin' | 'patient',
  ) {}

  get address(): string {
    return this.server.address;
  }

  /** Tries to sign in; what the answer says of it. Never throws. */
  async trySignIn(password?: string): Promise<Reply> {
    const person = signIns.find(({ who }) => who === this.who);
    if (!person) throw new Error(`nobody signs in as ${this.who}`);
    const csrf = await fetch(`${this.address}/api/auth/csrf`).catch(() => null);
    if (!csrf?.ok) return { ...NO_ANSWER, status: csrf?.status ?? 0 };
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    return this.#ask('/api/auth/callback/credentials', {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookiesOf(csrf).join('; '), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        csrfToken,
        email: person.email,
        password: password ?? person.password,
        json: 'true',
      }),
    });
  }

  /** Signs in; answers the status: 200, or why not. */
  signIn = async (): Promise<number> => (await this.trySignIn()).status;

  /** Calls a procedure. Never throws. */
  async call(
    procedure: string,
    input: object | undefined,
    { requestId = randomUUID(), query = false }: { requestId?: string; query?: boolean } = {},
  ): Promise<Reply> {
    const asked = query && input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    return this.#ask(`/api/trpc/${procedure}${asked}`, {
      method: query ? 'GET' : 'POST',
      headers: {
        cookie: this.#cookie,
        origin: this.address,
        'x-rootwise': '1',
        ...(query ? {} : { 'content-type': 'application/json' }),
      },
      requestId,
      ...(query ? {} : { body: JSON.stringify(input) }),
    });
  }

  /** Calls a procedure that must succeed; gives its data. */
  async must<Data>(procedure: string, input: object): Promise<Data> {
    const reply = await this.call(procedure, { ...input, idempotencyKey: randomUUID() });
    if (reply.status !== 200) throw new Error(`${procedure} answered ${reply.status}: ${reply.message}`);
    return reply.data as Data;
  }

  /** Who the server takes us for: the smallest request that needs the database. */
  me = (): Promise<Reply> => this.call('session.me', undefined, { query: true });

  /** Asks for a page or another address of the application. */
  page = (path: string): Promise<Reply> =>
    this.#ask(path, { headers: { cookie: this.#cookie }, redirect: 'manual' });

  async #ask(
    path: string,
    { requestId = randomUUID(), headers, ...request }: RequestInit & { requestId?: string },
  ): Promise<Reply> {
    const started = performance.now();
    const since = () => performance.now() - started;
    try {
      const answer = await fetch(`${this.address}${path}`, {
        ...request,
        headers: { ...headers, 'x-request-id': requestId },
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      const session = cookiesOf(answer).find((cookie) => cookie.startsWith('rootwise.session=ey'));
      if (session) this.#cookie = session;
      const text = await answer.text();
      const milliseconds = since();
      const retryAfter = answer.headers.get('retry-after');
      if (answer.status >= 500 && answer.status !== 503)
        this.server.noteFault({ asked: path, status: answer.status, requestId, body: text });
      if (!answer.headers.get('content-type')?.includes('json'))
        return { status: answer.status, retryAfter, milliseconds, data: null, message: text };
      const body = JSON.parse(text) as {
        result?: { data: unknown };
        error?: { message: string };
        message?: string;
        url?: string;
      };
      return {
        status: answer.status,
        retryAfter,
        milliseconds,
        data: body.result?.data ?? null,
        message: body.error?.message ?? body.message ?? body.url ?? '',
      };
    } catch (error) {
      const message =
        error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
      return { status: 0, retryAfter: null, milliseconds: since(), data: null, message };
    }
  }
}
