import { parseArgs } from 'node:util';
import { giveUp, Hindrance } from '../start/say.mjs';
import { checkBackupFile } from './check-file';
import { contentText, secondsSince, sizeText, tableText } from './figures';
import { readBackupKey } from './key';
import type { Manifest } from './manifest';
import { openSource } from './open-source';
import { appVersion, backupPath, dataFolder, postgresFolder, typedPath } from './places';
import { stopOnSignals } from './stop-on-signals';
import { takeBackup } from './take-backup';

/**
 * Backs up the whole database, or checks a backup:
 *   npm run backup [-- --to PATH]     PATH is a new file or a folder
 *   npm run backup -- --check FILE
 * BACKUP_KEY encrypts, and opens what was encrypted. Ends with code 1 and one sentence when it cannot.
 */

const USAGE = 'usage: npm run backup [-- --to PATH | --check FILE]';

function options() {
  try {
    return parseArgs({ options: { to: { type: 'string' }, check: { type: 'string' } } }).values;
  } catch (error) {
    throw new Hindrance(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function tellRest({ leftOut }: Manifest) {
  if (leftOut.length > 0)
    console.log(`  Not in it, because it is outside the schema of Rootwise: ${leftOut.join(', ')}`);
}

async function check(typed: string) {
  const started = performance.now();
  const { manifest, size } = await checkBackupFile(typedPath(typed), readBackupKey(process.env.BACKUP_KEY));
  for (const table of manifest.tables) console.log(tableText(table));
  console.log(
    `  ${contentText(manifest)}, made ${manifest.createdAt} by version ${manifest.app} on ${manifest.server}`,
  );
  tellRest(manifest);
  console.log(
    `  The file is whole: ${sizeText(size)}, ${manifest.encrypted ? 'encrypted' : 'not encrypted'}, read in ${secondsSince(started)}.\n`,
  );
}

async function backUp(to: string | undefined, signal: AbortSignal) {
  const key = readBackupKey(process.env.BACKUP_KEY);
  const now = new Date();
  const file = backupPath(to, now);
  const source = await openSource({ data: dataFolder, postgres: postgresFolder }, process.env);
  try {
    console.log(`  ${source.note}`);
    const started = performance.now();
    const { manifest, size } = await takeBackup({
      ownerUrl: source.ownerUrl,
      file,
      key,
      app: appVersion(),
      now,
      signal,
      onTable: (table) => console.log(tableText(table)),
    });
    console.log(`  ${contentText(manifest)}, written and read back in ${secondsSince(started)}`);
    tellRest(manifest);
    console.log(`  ${file}  ${sizeText(size)}, ${key ? 'encrypted' : 'not encrypted'}`);
    if (!key)
      console.log(
        '  Whoever can read this file can read every record. Set BACKUP_KEY to encrypt (openssl rand -base64 32).',
      );
    console.log('');
  } finally {
    await source.close();
  }
}

const signal = stopOnSignals();
try {
  console.log('\nRootwise: backup\n');
  const { to, check: file } = options();
  if (to !== undefined && file !== undefined) throw new Hindrance(USAGE);
  await (file === undefined ? backUp(to, signal) : check(file));
} catch (error) {
  giveUp(signal.aborted ? signal.reason : error);
}
