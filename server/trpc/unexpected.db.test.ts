import { afterAll, expect, test, vi } from 'vitest';
import { disconnect } from '../db';
import { newAddress, openTestClinic, PASSWORD } from '../testing/clinic';

const SECRET = 'select * from patient where family_name = $1 -- Verwey';
vi.mock('../patients/search-patients', () => ({
  searchPatients: () => Promise.reject(new Error(SECRET)),
}));
const lines: string[] = [];
vi.mock('../log', async (original) => {
  const real = await original<typeof import('../log')>();
  const { default: pino } = await import('pino');
  const log = pino({ level: 'info', base: null }, { write: (line: string) => lines.push(line) });
  return {
    ...real,
    log,
    logUnexpected: (error: unknown, about: object) => real.logUnexpected(error, about, log),
  };
});
afterAll(disconnect);

test('an unexpected error leaves as a request id, and its message is in neither the answer nor the log', async () => {
  const { encode } = await import('next-auth/jwt');
  const { handleTrpc } = await import('./http');
  const { signIn } = await import('../auth/sign-in');
  const { sessionCookieName } = await import('../auth/cookie');
  const clinic = await openTestClinic();
  const session = await signIn({
    email: clinic.people.therapist.email,
    password: PASSWORD,
    address: newAddress(),
    now: new Date(),
  });
  const token = await encode({ token: { sid: session?.sid ?? '' }, secret: process.env.AUTH_SECRET ?? '' });
  const url = `http://localhost:3000/api/trpc/patients.search?input=${encodeURIComponent('{"query":"Verwey"}')}`;
  const response = await handleTrpc(
    new Request(url, { headers: { cookie: `${sessionCookieName()}=${token}` } }),
  );
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).not.toContain('Verwey');
  expect(text).not.toContain('select');
  const { requestId } = JSON.parse(text).error.data;
  const written = lines.join('');
  expect(written).toContain(requestId);
  expect(written).toContain('patients.search');
  expect(written).not.toContain('Verwey');
});
