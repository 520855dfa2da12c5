import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { asOwner } from '../../prisma/keys/owner';
import { reencrypt } from '../../prisma/keys/reencrypt';
import { keysInUse, rewrap } from '../../prisma/keys/rewrap';
import { CannotOpen, KEPT_FOR } from '../../server/vault/envelope';
import { WrongKeys } from '../../server/vault/fit';
import { type KeyRing, parseKeyRing, spellKeyRing, withNewKey } from '../../server/vault/key-ring';
import { openDatabase } from '../start/database';
import { livingRun } from '../start/run-file.mjs';
import { giveUp, Hindrance } from '../start/say.mjs';
import { keepSecrets, type Secrets, secretsFileIn, secretsOf } from '../start/secrets';
import { nextStep } from './next-step';

// A new key for sealed details, in two steps so that no server ever meets a lock it has no key for: npm run keys:rotate makes
// the key; once every server has it, npm run keys:rotate again locks everything with it. With --reencrypt the data keys are
// replaced too and every value is sealed anew.

/** Longer than a server keeps a data key and a transaction lasts. */
const SETTLE = KEPT_FOR + 20_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = path.join(root, '.data');
const wants = new Set(process.argv.slice(2));
const isEmbedded = !process.env.DATABASE_URL;
const running = isEmbedded ? livingRun(data) : null;

function readRing(fieldKeys: string): KeyRing {
  try {
    return parseKeyRing(fieldKeys);
  } catch (error) {
    throw new Hindrance(`FIELD_KEYS cannot be read: ${(error as Error).message}. Nothing was changed.`);
  }
}

const numbers = (ring: KeyRing) => [...ring.keys.keys()].toSorted((a, b) => a - b);

async function lockAnew(client: Client, ring: KeyRing): Promise<void> {
  const locked = await rewrap(client, ring);
  const left = [...(await keysInUse(client))].map(([kek, count]) => `${count} with key ${kek}`);
  console.log(`Locked ${locked} data keys anew. Now ${left.join(', ') || 'there are none'}.`);
  const earlier = numbers(ring).filter((number) => number !== ring.current);
  if (earlier.length > 0)
    console.log(
      `Only backups from before still need key ${earlier.join(', ')}: keep it with them, and take it out of FIELD_KEYS.`,
    );
}

/** Makes a key; answers the ring when everything can be locked with it at once. */
function makeKey(ring: KeyRing, secrets: Secrets): KeyRing | null {
  const wider = withNewKey(ring);
  if (!isEmbedded || process.env.FIELD_KEYS) {
    console.log(
      `Key ${wider.current} was made and is stored nowhere. Give every server, and this command, these settings:\n`,
    );
    console.log(`FIELD_KEYS=${spellKeyRing(wider)}\n`);
    console.log(
      'Restart the servers one by one, then run npm run keys:rotate again: it locks everything with the new key.',
    );
    return null;
  }
  keepSecrets(data, { ...secrets, fieldKeys: spellKeyRing(wider) });
  console.log(`Key ${wider.current} was made and is kept in .data/secrets.json.`);
  if (!running) return wider;
  console.log(
    `Rootwise runs on port ${running.port} without it: stop and start it, then run npm run keys:rotate again.`,
  );
  return null;
}

/** A server that was started before the key was made has not got it. */
function requireRestart(): void {
  if (!running || process.env.FIELD_KEYS) return;
  if (statSync(secretsFileIn(data)).mtimeMs > running.since)
    throw new Hindrance(
      `Rootwise on port ${running.port} was started before the new key was made: stop and start it first. Nothing was changed.`,
    );
}

async function rotate(client: Client, ring: KeyRing, secrets: Secrets): Promise<void> {
  if (nextStep(ring, await keysInUse(client)) === 'lock_anew') {
    requireRestart();
    return lockAnew(client, ring);
  }
  const wider = makeKey(ring, secrets);
  if (wider) await lockAnew(client, wider);
}

async function sealAnew(client: Client, ring: KeyRing): Promise<void> {
  console.log(
    `Sealing everything anew. Servers learn of the new data keys within ${SETTLE / 1000} s; this takes at least as long.`,
  );
  const started = performance.now();
  const { scopes, values, retired } = await reencrypt(client, ring, SETTLE);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Sealed ${values} values of ${scopes} scopes anew in ${seconds} s and took away ${retired} replaced data keys. Data keys replaced now are taken away by a run an hour or more later.`,
  );
}

async function run(): Promise<void> {
  if (isEmbedded && !existsSync(secretsFileIn(data)))
    throw new Hindrance('There is no data here yet: npm run up makes it, and its keys.');
  const secrets = secretsOf(data);
  const ring = readRing(process.env.FIELD_KEYS || secrets.fieldKeys);
  const database = await openDatabase(path.join(data, 'postgres'), secrets);
  try {
    await asOwner(database.ownerUrl, (client) =>
      wants.has('--reencrypt') ? sealAnew(client, ring) : rotate(client, ring, secrets),
    );
  } catch (error) {
    throw error instanceof CannotOpen || error instanceof WrongKeys
      ? new Hindrance(`The keys do not fit: ${error.message}.`)
      : error;
  } finally {
    if (!running) await database.stop();
  }
}

run().catch(giveUp);
