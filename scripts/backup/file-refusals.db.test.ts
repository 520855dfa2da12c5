import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownMigrations } from '@/prisma/migrations';
import { newKey, savedClinic } from '../testing/saved-clinic';
import { checkBackupFile } from './check-file';
import { readBackupKey } from './key';
import { requireKnownSchema } from './known-schema';
import { takeBackup } from './take-backup';

const { ownerUrl, folder, at, key, plain, sealed, backUp, changed } = savedClinic();

describe('a file', () => {
  test('that is whole is read back, with and without a key', async () => {
    expect((await checkBackupFile(plain, null)).manifest).toMatchObject({ encrypted: false, format: 1 });
    expect((await checkBackupFile(sealed, key)).manifest).toMatchObject({ encrypted: true, app: 'test' });
  });

  test.each([
    ['not encrypted', plain, null],
    ['encrypted', sealed, key],
  ])('with one byte flipped anywhere is refused: %s', async (_, file, withKey) => {
    const { length } = readFileSync(file);
    for (let place = 0; place < length; place += Math.ceil(length / 40)) {
      const flipped = changed(file, (bytes) => {
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        return bytes;
      });
      await expect(checkBackupFile(flipped, withKey), String(place)).rejects.toThrow(
        /damaged|not a backup|format/,
      );
    }
  });

  test.each([
    ['not encrypted', plain, null],
    ['encrypted', sealed, key],
  ])('that is cut short, or has more behind it, is refused: %s', async (_, file, withKey) => {
    const { length } = readFileSync(file);
    for (const keep of [0, 10, Math.floor(length / 2), length - 33, length - 32, length - 1])
      await expect(
        checkBackupFile(
          changed(file, (bytes) => bytes.subarray(0, keep)),
          withKey,
        ),
        String(keep),
      ).rejects.toThrow(/damaged|not a backup/);
    await expect(
      checkBackupFile(
        changed(file, (bytes) => Buffer.concat([bytes, Buffer.from([0])])),
        withKey,
      ),
    ).rejects.toThrow(/damaged/);
  });

  test('is refused with a wrong key, without one, and with a key of the other kind', async () => {
    await expect(checkBackupFile(sealed, newKey())).rejects.toThrow('was not encrypted with this BACKUP_KEY');
    await expect(checkBackupFile(sealed, null)).rejects.toThrow('is encrypted: set BACKUP_KEY');
    await expect(checkBackupFile(sealed, readBackupKey('a passphrase, not a key'))).rejects.toThrow(
      'a key of 32 bytes',
    );
  });

  test('opens with the passphrase it was made with, and no other', async () => {
    const file = at('passphrase.backup');
    await backUp(file, readBackupKey('gulls over the harbour wall'));
    await checkBackupFile(file, readBackupKey('gulls over the harbour wall'));
    await expect(checkBackupFile(file, readBackupKey('gulls over the harbour walk'))).rejects.toThrow(
      'was not encrypted with this BACKUP_KEY',
    );
  });

  test('that was changed on purpose, with a checksum to match, is refused when it is encrypted', async () => {
    for (const place of [200, 1000]) {
      const forged = changed(sealed, (bytes) => {
        const body = bytes.subarray(0, -32);
        body[place] = (body[place] ?? 0) ^ 1;
        return Buffer.concat([body, createHash('sha256').update(body).digest()]);
      });
      await expect(checkBackupFile(forged, key), String(place)).rejects.toThrow();
    }
  });

  test('shows nothing of its content without the key', () => {
    expect(readFileSync(sealed).includes('patient')).toBe(false);
  });

  test('is never overwritten, and one that fails leaves nothing behind', async () => {
    const before = readFileSync(plain);
    await expect(backUp(plain, null)).rejects.toThrow('exists already');
    expect(readFileSync(plain).equals(before)).toBe(true);
    const file = at('failing.backup');
    await expect(
      takeBackup({
        ownerUrl,
        file,
        key,
        app: 'test',
        now: new Date(),
        onTable: () => {
          throw new Error('the disk is full');
        },
      }),
    ).rejects.toThrow('the disk is full');
    expect(readdirSync(folder).filter((name) => name.startsWith('failing'))).toEqual([]);
  });

  test('of a newer version, or of a changed migration, is refused by name', () => {
    const known = knownMigrations();
    expect(() => requireKnownSchema({ app: '1', migrations: known })).not.toThrow();
    expect(() =>
      requireKnownSchema({
        app: '99.0.0',
        migrations: [...known, { name: '29990101000000_later', checksum: 'x' }],
      }),
    ).toThrow(/newer version of Rootwise \(99\.0\.0\).*29990101000000_later/);
    const [first, ...rest] = known;
    expect(() =>
      requireKnownSchema({ app: '1', migrations: [{ name: first?.name ?? '', checksum: 'other' }, ...rest] }),
    ).toThrow(/differs/);
  });
});
