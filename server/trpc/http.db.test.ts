import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sessionCookieName } from '../auth/cookie';
import { newSecret } from '../auth/secret';
import { signIn } from '../auth/sign-in';
import { disconnect } from '../db';
import { key, newAddress, newPatient, openTestClinic, PASSWORD, type TestClinic } from '../testing/clinic';
import { handleTrpc } from './http';

const ORIGIN = 'http://localhost:3000';
let clinic: TestClinic;
let cookie: string;

const cookieFor = async (sid: string) =>
  `${sessionCookieName()}=${await encode({ token: { sid }, secret: process.env.AUTH_SECRET ?? '' })}`;

beforeAll(async () => {
  clinic = await openTestClinic();
  const session = await signIn({
    email: clinic.people.therapist.email,
    password: PASSWORD,
    address: newAddress(),
    now: new Date(),
  });
  cookie = await cookieFor(session?.sid ?? '');
});
afterAll(disconnect);

type Sent = { headers?: Record<string, string | null>; body?: BodyInit; cookie?: string | null };

function post(procedure: string, { headers = {}, body = '{}', cookie: own = cookie }: Sent = {}) {
  const all: Record<string, string | null> = {
    'content-type': 'application/json',
    'x-rootwise': '1',
    origin: ORIGIN,
    host: 'localhost:3000',
    'sec-fetch-site': 'same-origin',
    cookie: own,
    ...headers,
  };
  const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return handleTrpc(new Request(`${ORIGIN}/api/trpc/${procedure}`, { method: 'POST', headers: sent, body }));
}

const get = (path: string, headers: Record<string, string> = { cookie }) =>
  handleTrpc(new Request(`${ORIGIN}/api/trpc/${path}`, { headers }));

const errorSchema = z.object({
  error: z.object({
    message: z.string(),
    data: z.object({
      code: z.string(),
      requestId: z.string().nullable(),
      fields: z.record(z.string(), z.string()).optional(),
    }),
  }),
});
const errorOf = async (response: Response) => errorSchema.parse(await response.json()).error;

test('a signed-in person gets an answer that no cache keeps', async () => {
  const response = await get('session.me');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ result: { data: { role: 'therapist' } } });
});

describe('who is not signed in', () => {
  test.each<[string, () => Promise<string | null>]>([
    ['no cookie', async () => null],
    ['a cookie of our making with a made-up secret', () => cookieFor(newSecret())],
    ['a forged cookie', async () => `${sessionCookieName()}=eyJhbGciOiJub25lIn0.e30.`],
    ['a cookie that is not encoded well', async () => `${sessionCookieName()}=%E0%A4%A`],
  ])('%s', async (_what, made) => {
    const own = await made();
    const response = await get('session.me', own ? { cookie: own } : {});
    expect(response.status).toBe(401);
    expect((await errorOf(response)).data.code).toBe('UNAUTHORIZED');
  });
});

describe('a change that does not come from our own pages is refused', () => {
  const body = JSON.stringify(newPatient());
  test.each<[string, Sent['headers'], number]>([
    ['another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another origin, old browser', { origin: 'https://evil.example', 'sec-fetch-site': null }, 403],
    ['the origin of a sandbox', { origin: 'null', 'sec-fetch-site': null }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['no word about where it comes from', { origin: null, 'sec-fetch-site': null }, 403],
    ['without our own header', { 'x-rootwise': null }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['bytes', { 'content-type': 'application/octet-stream' }, 415],
  ])('%s', async (_what, headers, status) => {
    const response = await post('patients.create', { headers: headers ?? {}, body });
    expect(response.status).toBe(status);
    expect((await errorOf(response)).data.requestId).toMatch(/^[0-9a-f-]{36}$/);
    const found = await clinic.as('therapist').patients.search({ query: JSON.parse(body).familyName });
    expect(found.rows).toEqual([]);
  });

  test('a change by GET', async () => {
    const response = await get(`patients.create?input=${encodeURIComponent(body)}`);
    expect(response.status).toBe(405);
  });
});

describe('too much at once', () => {
  test('ten megabytes are refused with a clear message, whatever the header says', async () => {
    const body = JSON.stringify({ ...newPatient(), givenName: 'x'.repeat(10_000_000) });
    const response = await post('patients.create', { body });
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({
      message: expect.stringContaining('1 MB'),
      data: { code: 'PAYLOAD_TOO_LARGE' },
    });
  });

  test('a body without an end is cut off after a megabyte', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const request = new Request(`${ORIGIN}/api/trpc/patients.create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-rootwise': '1', origin: ORIGIN, cookie },
      body,
      duplex: 'half',
    } as RequestInit);
    expect((await handleTrpc(request)).status).toBe(413);
    expect(sent).toBeLessThan(1_500_000);
  });

  test('a batch of thousands', async () => {
    expect((await get(`${','.repeat(5000)}?batch=1`)).status).toBe(400);
  });

  test('JSON ten thousand levels deep', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const response = await post('patients.create', { body: deep });
    expect(response.status).toBe(400);
  });
});

describe('bad input', () => {
  const create = async (change: Record<string, unknown>) =>
    errorOf(await post('patients.create', { body: JSON.stringify({ ...newPatient(), ...change }) }));
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['born the day after tomorrow', { birthDate: tomorrow }, { birthDate: 'date.future' }],
    ['born in 1899', { birthDate: '1899-12-31' }, { birthDate: 'date.too_early' }],
    ['born on 30 February', { birthDate: '1980-02-30' }, { birthDate: 'date.invalid' }],
    ['no name', { familyName: '  ' }, { familyName: 'text.required' }],
    ['a NUL', { familyName: 'A\u0000B' }, { familyName: 'text.malformed' }],
    ['a lone surrogate', { givenName: '\ud83d' }, { givenName: 'text.malformed' }],
    ['an object where text belongs', { familyName: { not: '' } }, { familyName: 'text.required' }],
    ['a list where text belongs', { familyName: [] }, { familyName: 'text.required' }],
    ['an unknown sex', { sex: 'x' }, { sex: 'choice.required' }],
    ['a second address in the e-mail', { email: 'a@b.example,c@d.example' }, { email: 'email.invalid' }],
    ['a phone number of words', { phone: 'call me' }, { phone: 'phone.invalid' }],
    ['an id of its own', { id: key() }, { id: 'value.unknown' }],
    ['another clinic', { clinicId: key() }, { clinicId: 'value.unknown' }],
    ['no key', { idempotencyKey: 'twice' }, { idempotencyKey: 'value.invalid' }],
  ])('%s', async (_what, change, fields) => {
    expect(await create(change)).toMatchObject({ data: { code: 'BAD_REQUEST', fields } });
  });

  test('what is not JSON', async () => {
    const response = await post('patients.create', { body: '{"familyName":' });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toBe('The request could not be read.');
  });

  test('names from anywhere, with emoji, are welcome', async () => {
    const input = newPatient({ familyName: 'Ó Dálaigh-Nguyễn 🌿', givenName: '美咲' });
    const response = await post('patients.create', { body: JSON.stringify(input) });
    expect(response.status).toBe(200);
    const found = await clinic.as('therapist').patients.search({ query: 'o dalaigh-nguyen' });
    expect(found.rows[0]).toMatchObject({ familyName: 'Ó Dálaigh-Nguyễn 🌿', givenName: '美咲' });
  });
});

test('the request id is the one the screen chose, when it is one', async () => {
  const requestId = key();
  const chosen = await errorOf(await get('patients.get', { cookie, 'x-request-id': requestId }));
  expect(chosen.data.requestId).toBe(requestId);
  const odd = await errorOf(await get('patients.get', { cookie, 'x-request-id': 'x\u00e9' }));
  expect(odd.data.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test('a question may come in the body, so that no name stands in the address', async () => {
  const familyName = 'Featherstonehaugh-Quill';
  await clinic.as('therapist').patients.create(newPatient({ familyName }));
  const response = await post('patients.search', { body: JSON.stringify({ query: familyName }) });
  expect(response.status).toBe(200);
  expect((await response.json()).result.data.rows).toMatchObject([{ familyName }]);
});

test('an unknown procedure is not found and says nothing else', async () => {
  const response = await get('patients.everything');
  expect(response.status).toBe(404);
});
