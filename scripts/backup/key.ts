import { hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { Hindrance } from '../start/say.mjs';

/** What a file is encrypted with: 32 bytes, or words from which 32 bytes are derived slowly. */
export type BackupKey = { kind: 'key'; bytes: Buffer } | { kind: 'passphrase'; text: string };

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const SHORTEST_PASSPHRASE = 12;
/** About a quarter of a second and 128 MB a guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const PURPOSE = 'rootwise backup 1';

/**
 * Reads BACKUP_KEY: 32 bytes in base64 (`openssl rand -base64 32`), or else a passphrase of at least 12 characters. Not set
 * or empty means no key. Throws on a shorter one.
 */
export function readBackupKey(setting: string | undefined): BackupKey | null {
  if (!setting) return null;
  const bytes = Buffer.from(setting, 'base64');
  if (bytes.length === KEY_BYTES && bytes.toString('base64') === setting) return { kind: 'key', bytes };
  if ([...setting].length < SHORTEST_PASSPHRASE)
    throw new Hindrance(
      `BACKUP_KEY is too short: 32 bytes in base64 (openssl rand -base64 32), or a passphrase of at least ${SHORTEST_PASSPHRASE} characters.`,
    );
  return { kind: 'passphrase', text: setting.normalize('NFC') };
}

export const newSalt = (): Buffer => randomBytes(SALT_BYTES);

/** The key of one file. Every file has a salt of its own, so that no two are encrypted with the same key. */
export async function fileKey(key: BackupKey, salt: Buffer): Promise<Buffer> {
  if (key.kind === 'key') return Buffer.from(hkdfSync('sha256', key.bytes, salt, PURPOSE, KEY_BYTES));
  return await new Promise((resolve, reject) => {
    scrypt(key.text, salt, KEY_BYTES, SCRYPT, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
}
