import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileKey, newSalt, readBackupKey } from './key';

test('BACKUP_KEY is 32 bytes in base64, or a passphrase of at least twelve characters, or not set', () => {
  expect(readBackupKey(undefined)).toBeNull();
  expect(readBackupKey('')).toBeNull();
  const bytes = randomBytes(32);
  expect(readBackupKey(bytes.toString('base64'))).toEqual({ kind: 'key', bytes });
  expect(readBackupKey('twelve chars')).toEqual({ kind: 'passphrase', text: 'twelve chars' });
  expect(() => readBackupKey('eleven char')).toThrow('too short');
});

test('two files of one key are encrypted with different keys', async () => {
  const given = readBackupKey(randomBytes(32).toString('base64'));
  if (!given) throw new Error('no key');
  const salt = newSalt();
  const derived = await fileKey(given, salt);
  expect(await fileKey(given, salt)).toEqual(derived);
  expect(await fileKey(given, newSalt())).not.toEqual(derived);
});
