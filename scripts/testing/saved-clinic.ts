import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { disconnect } from '@/server/db';
import { openTestClinic } from '@/server/testing/clinic';
import { type BackupKey, readBackupKey } from '../backup/key';
import type { Manifest } from '../backup/manifest';
import { type Restore, restoreDatabase } from '../backup/restore-database';
import { takeBackup } from '../backup/take-backup';
import { temporaryFolder } from '../temporary-folder';
import { whileMigrating } from './more-databases';

const runtimePassword = inject('runtimePassword');
const fieldKeys = process.env.FIELD_KEYS ?? '';

/** A key of 32 bytes nobody else has. */
export const newKey = () => readBackupKey(randomBytes(32).toString('base64'));

/** For a test file: one clinic with its backup in a folder of the file's own, not encrypted and encrypted. */
export function savedClinic() {
  const ownerUrl = process.env.DATABASE_ADMIN_URL ?? '';
  const folder = temporaryFolder('rootwise-saved-');
  const at = (name: string) => path.join(folder, name);
  const key = newKey();
  const plain = at('plain.backup');
  const sealed = at('sealed.backup');
  let manifest: Manifest | undefined;

  const backUp = (file: string, withKey: BackupKey | null) =>
    takeBackup({ ownerUrl, file, key: withKey, app: 'test', now: new Date() });
  const manifestOf = (): Manifest => {
    if (!manifest) throw new Error('The backup is not made yet.');
    return manifest;
  };

  beforeAll(async () => {
    await openTestClinic('Saved clinic');
    await disconnect();
    ({ manifest } = await backUp(plain, null));
    await backUp(sealed, key);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A file like another, with some of its bytes changed. */
  function changed(file: string, change: (bytes: Buffer) => Buffer): string {
    const made = at(`${randomBytes(6).toString('hex')}.backup`);
    writeFileSync(made, change(Buffer.from(readFileSync(file))));
    return made;
  }

  /** Restores the clinic or what is named instead; what a database holds may be replaced only with `saveFirst`. */
  const restoring = (file: string, withKey: BackupKey | null, url: string, other: Partial<Restore> = {}) =>
    whileMigrating(() =>
      restoreDatabase({
        ownerUrl: url,
        runtimePassword,
        fieldKeys,
        file,
        key: withKey,
        manifest: manifestOf(),
        saveFirst: null,
        now: new Date(),
        ...other,
      }),
    );

  return {
    ownerUrl,
    runtimePassword,
    fieldKeys,
    folder,
    at,
    key,
    plain,
    sealed,
    manifestOf,
    backUp,
    changed,
    restoring,
  };
}
