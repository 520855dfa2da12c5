import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { runtimeUrlOf } from '../../prisma/migrate';
import { spellKeyRing, withNewKey } from '../../server/vault/key-ring';

const name = `test_${randomBytes(6).toString('hex')}`;
const serverUrl = inject('ownerUrl');

async function asOwner(sql: string) {
  const client = new Client({ connectionString: serverUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

// Copies of one template wait for one another, so that two files starting together do not collide.
await asOwner(`create database ${name} template rootwise_template`).catch(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await asOwner(`create database ${name} template rootwise_template`);
});

const ownerUrl = new URL(serverUrl);
ownerUrl.pathname = `/${name}`;
process.env.DATABASE_ADMIN_URL = ownerUrl.href;
process.env.DATABASE_URL = runtimeUrlOf(ownerUrl.href, inject('runtimePassword'));
process.env.AUTH_SECRET ??= randomBytes(32).toString('hex');
process.env.AUDIT_KEY ??= randomBytes(32).toString('hex');
process.env.FIELD_KEYS ??= spellKeyRing(withNewKey());
process.env.LOG_LEVEL ??= 'silent';

afterAll(async () => {
  await asOwner(`drop database if exists ${name} with (force)`);
});
