import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireReachable, withoutPassword } from '../start/database';
import { livingRun } from '../start/run-file.mjs';
import { giveUp, Hindrance } from '../start/say.mjs';
import { secretsOf } from '../start/secrets';
import { forgetSeeding } from '../start/seed';
import { checkBackupFile } from './check-file';
import { contentText, secondsSince, sizeText, tableText } from './figures';
import { readBackupKey } from './key';
import { requireKnownSchema } from './known-schema';
import type { Load } from './load-file';
import { type External, externalOf } from './open-source';
import { appVersion, dataFolder, postgresFolder, stampOf, typedPath } from './places';
import { restoreDatabase } from './restore-database';
import { restoreEmbedded } from './restore-embedded';
import { stopOnSignals } from './stop-on-signals';
import { takeBackup } from './take-backup';

/**
 * Restores a backup into an empty database:
 *   npm run restore -- FILE [--replace]
 * With `--replace` one that holds data is replaced, after it was kept. BACKUP_KEY opens an encrypted file. Ends with code 1 and
 * one sentence, and nothing touched, when the file or the database is not fit for it.
 */

const USAGE = 'usage: npm run restore -- FILE [--replace]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [typed, ...more] = positionals;
    if (!typed || more.length > 0) throw new Error('Name one file.');
    return { file: typedPath(typed), replace: values.replace };
  } catch (error) {
    throw new Hindrance(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

type Wanted = Omit<Load, 'ownerUrl' | 'runtimePassword' | 'fieldKeys'> & { replace: boolean; now: Date };

function requireStopped() {
  const living = livingRun(dataFolder);
  if (living)
    throw new Hindrance(`Rootwise runs on port ${living.port}: stop it with Ctrl-C there, then restore.`);
}

async function intoEmbedded({ replace, ...load }: Wanted): Promise<string[]> {
  console.log('  Into the embedded database');
  const { later, kept } = await restoreEmbedded({
    ...load,
    folder: postgresFolder,
    keptAs: `${postgresFolder}.before-${stampOf(load.now)}`,
    secrets: secretsOf(dataFolder),
    replace,
    requireStopped,
  });
  if (kept) console.log(`  The data it replaces are kept in ${kept}; delete them when they are not needed.`);
  return later;
}

function runtimePasswordFor({ setting }: External): string {
  const { DATABASE_URL } = process.env;
  if (setting === 'DATABASE_URL') return secretsOf(dataFolder).runtimePassword;
  if (!DATABASE_URL)
    throw new Hindrance('DATABASE_ADMIN_URL is set without DATABASE_URL: set both, or only DATABASE_URL.');
  return decodeURIComponent(new URL(DATABASE_URL).password);
}

async function intoExternal(external: External, { replace, now, ...load }: Wanted): Promise<string[]> {
  const { ownerUrl, setting } = external;
  const runtimePassword = runtimePasswordFor(external);
  await requireReachable(ownerUrl, setting);
  console.log(`  Into ${withoutPassword(ownerUrl)}`);
  const saveFirst = async () => {
    const file = path.join(path.dirname(load.file), `before-restore-${stampOf(now)}.backup`);
    const { size } = await takeBackup({ ownerUrl, file, key: load.key, app: appVersion(), now });
    console.log(`  What it holds is saved in ${file}  ${sizeText(size)}`);
  };
  return await restoreDatabase({
    ...load,
    ownerUrl,
    runtimePassword,
    fieldKeys: process.env.FIELD_KEYS || secretsOf(dataFolder).fieldKeys,
    saveFirst: replace ? saveFirst : null,
    now,
    onPutBack: (kept) =>
      console.log(
        `  An earlier restore was cut short: what it had set aside is in its place again${kept ? `, and what stood there meanwhile is kept in the schema ${kept}` : ''}.`,
      ),
  });
}

async function main(signal: AbortSignal) {
  const { file, replace } = options();
  const key = readBackupKey(process.env.BACKUP_KEY);
  const started = performance.now();
  const { manifest, size } = await checkBackupFile(file, key);
  console.log(`  ${file}  ${sizeText(size)}, made ${manifest.createdAt}: whole`);
  requireKnownSchema(manifest);
  const wanted: Wanted = {
    file,
    key,
    manifest,
    replace,
    now: new Date(),
    signal,
    onTable: (table) => console.log(tableText(table)),
  };
  const external = externalOf(process.env);
  const later = await (external ? intoExternal(external, wanted) : intoEmbedded(wanted));
  forgetSeeding(dataFolder);
  console.log(`  ${contentText(manifest)}, loaded and compared in ${secondsSince(started)}`);
  if (later.length > 0) console.log(`  Brought up to this version: ${later.join(', ')}`);
  console.log('  Everybody has to sign in again, and links that were not used yet have to be made anew.\n');
}

const signal = stopOnSignals();
try {
  console.log('\nRootwise: restore\n');
  await main(signal);
  // The schema engine would hold the process for its idle connections.
  process.exit();
} catch (error) {
  giveUp(signal.aborted ? signal.reason : error);
}
