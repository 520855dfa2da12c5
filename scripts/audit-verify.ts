import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { verifyAudit } from '@/server/audit/verify';
import { auditInWords } from './audit-words';
import { startPostgres } from './postgres';
import { giveUp, Hindrance } from './start/say.mjs';
import { headsFileOf, secretsOf } from './start/secrets';

// npm run audit:verify: is the audit log still what was sealed? Ends with 1 when it is not.

const data = path.join(fileURLToPath(new URL('..', import.meta.url)), '.data');

type Place = { url: string; key: string; running: boolean; close: () => Promise<void> };

/** The database of the environment, or the embedded one, which is started for the check when it is not running. */
async function placeToCheck(): Promise<Place> {
  const { DATABASE_ADMIN_URL, DATABASE_URL, AUDIT_KEY } = process.env;
  const url = DATABASE_ADMIN_URL || DATABASE_URL;
  const embedded = existsSync(path.join(data, 'secrets.json'));
  if (!url && !embedded)
    throw new Hindrance('There is no database yet: start with npm run up, or set DATABASE_URL.');
  const key = AUDIT_KEY || (embedded ? secretsOf(data).auditKey : undefined);
  if (!key) throw new Hindrance('AUDIT_KEY is not set: the log cannot be checked without its key.');
  if (url) return { url, key, running: true, close: async () => undefined };
  const server = await startPostgres({
    folder: path.join(data, 'postgres'),
    ownerPassword: secretsOf(data).ownerPassword,
  });
  return {
    url: server.ownerUrl('rootwise'),
    key,
    running: server.foundRunning,
    close: async () => {
      if (!server.foundRunning) await server.stop();
    },
  };
}

async function check({ url, key, running }: Place): Promise<boolean> {
  const headsFile = process.env.AUDIT_HEADS_FILE || headsFileOf(data);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect().catch((error: Error) => {
    throw new Hindrance(`The database cannot be reached: ${error.message}.`);
  });
  try {
    const { rows } = await client.query(`select to_regclass('audit_seal') as seals`);
    if (!rows[0]?.seals)
      throw new Hindrance(
        'This database does not seal its audit log yet: start the application on it first.',
      );
    const { lines, whole } = auditInWords(await verifyAudit(client, { key, headsFile, running }), headsFile);
    console.log(lines.join('\n'));
    return whole;
  } finally {
    await client.end();
  }
}

try {
  const place = await placeToCheck();
  try {
    process.exitCode = (await check(place)) ? 0 : 1;
  } finally {
    await place.close();
  }
} catch (error) {
  giveUp(error);
}
