import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  for (const name of ['AUTH_SECRET', 'AUDIT_KEY']) vi.stubEnv(name, 'x'.repeat(32));
  vi.stubEnv('DATABASE_URL', 'postgresql://rootwise_app@localhost/rootwise');
  vi.stubEnv('FIELD_KEYS', `1:${randomBytes(32).toString('base64')}`);
});
afterEach(() => vi.unstubAllEnvs());

async function partyOf(address: string) {
  vi.stubEnv('APP_URL', address);
  const { relyingParty } = await import('./relying-party');
  return relyingParty();
}

test.each([
  ['https://clinic.example', { id: 'clinic.example', origin: 'https://clinic.example' }],
  ['https://clinic.example/rootwise', { id: 'clinic.example', origin: 'https://clinic.example' }],
  ['https://clinic.example:8443', { id: 'clinic.example', origin: 'https://clinic.example:8443' }],
  ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
])('%s has passkeys', async (address, party) => {
  expect(await partyOf(address)).toEqual(party);
});

test.each(['http://clinic.example', 'https://192.0.2.7', 'http://127.0.0.1:3000', 'https://[2001:db8::1]'])(
  'no browser makes passkeys for %s',
  async (address) => {
    expect(await partyOf(address)).toBeNull();
  },
);
