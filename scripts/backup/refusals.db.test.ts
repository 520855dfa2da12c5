import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ensureDatabase, migrate } from '@/prisma/migrate';
import { knownMigrations } from '@/prisma/migrations';
import { disconnect } from '@/server/db';
import { openTestClinic } from '@/server/testing/clinic';
import { temporaryFolder } from '../temporary-folder';
import { TEMPLATE_DATABASE } from '../testing/database-server';
import { connected, contentsOf, newDatabase, ownerUrlOf, whileMigrating } from '../testing/more-databases';
import { catalogueOf, differences } from './catalogue';
import { checkBackupFile } from './check-file';
import { type BackupKey, readBackupKey } from './key';
import { requireKnownSchema } from './known-schema';
import type { Manifest } from './manifest';
import { asOwnerSeeingAll } from './owner-session';
import { type Restore, restoreDatabase } from './restore-database';
import { setAside } from './set-aside';
import { takeBackup } from './take-backup';

const ownerUrl = process.env.DATABASE_ADMIN_URL ?? '';
const runtimePassword = inject('runtimePassword');
const fieldKeys = process.env.FIELD_KEYS ?? '';
const folder = temporaryFolder('rootwise-refusals-');
const at = (name: string) => path.join(folder, name);
const newKey = () => readBackupKey(randomBytes(32).toString('base64'));
const key = newKey();
const plain = at('plain.backup');
const sealed = at('sealed.backup');
let manifest: Manifest;

const backUp = (file: string, withKey: BackupKey | null) =>
  takeBackup({ ownerUrl, file, key: withKey, app: 'test', now: new Date() });

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

/** Restores {@link manifest} or what is named instead; what a database holds may be replaced only with `saveFirst`. */
const restoring = (file: string, withKey: BackupKey | null, url: string, other: Partial<Restore> = {}) =>
  whileMigrating(() =>
    restoreDatabase({
      ownerUrl: url,
      runtimePassword,
      fieldKeys,
      file,
      key: withKey,
      manifest,
      saveFirst: null,
      now: new Date(),
      ...other,
    }),
  );

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

describe('an owner that row-level security holds back', () => {
  test('gets no backup instead of one with rows missing', async () => {
    const role = `limited_${randomBytes(4).toString('hex')}`;
    await connected(ownerUrl, async (client) => {
      await client.query(`create role ${role} login password 'limited'`);
      await client.query(`grant select on all tables in schema public to ${role}`);
    });
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = 'limited';
    const file = at('limited.backup');
    await expect(takeBackup({ ownerUrl: url.href, file, key, app: 'test', now: new Date() })).rejects.toThrow(
      'does not see every row',
    );
    expect(existsSync(file)).toBe(false);
    await connected(ownerUrl, async (client) => {
      await client.query(`drop owned by ${role}`);
      await client.query(`drop role ${role}`);
    });
  });
});

describe('a database', () => {
  test('that holds data is left as it is', async () => {
    const before = await connected(ownerUrl, contentsOf);
    await expect(restoring(plain, null, ownerUrl)).rejects.toThrow(
      /holds data and is left as it is.*--replace/,
    );
    expect(await connected(ownerUrl, contentsOf)).toEqual(before);
  });

  test('in use is left alone', async () => {
    const url = await newDatabase();
    await connected(url, async () => {
      await expect(restoring(plain, null, url)).rejects.toThrow('stop the application first');
    });
  });

  test('that is empty gets every row, and everybody has to sign in again', async () => {
    const url = await newDatabase();
    expect(await restoring(sealed, key, url)).toEqual([]);
    const counts = Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows]));
    await connected(url, async (client) => {
      const restored = await contentsOf(client);
      expect(Object.fromEntries(Object.entries(restored).map(([name, { rows }]) => [name, rows]))).toEqual(
        counts,
      );
      const { rows } = await client.query(
        `select (select count(*)::int from session) as sessions,
           (select count(*)::int from session where revoked_at is null) as live,
           (select count(*)::int from setup_token where used_at is null and revoked_at is null) as links,
           (select count(*)::int from pg_namespace where nspname = 'rootwise_before_restore') as aside`,
      );
      expect(rows).toEqual([{ sessions: expect.any(Number), live: 0, links: 0, aside: 0 }]);
      expect(rows[0].sessions).toBeGreaterThan(0);
    });
  });

  test('that is replaced is saved first', async () => {
    const url = await newDatabase();
    await restoring(plain, null, url);
    await connected(url, (client) => client.query(`update clinic set name = 'To be replaced'`));
    const safety = at('safety.backup');
    const saveFirst = async () => {
      await takeBackup({ ownerUrl: url, file: safety, key: null, app: 'test', now: new Date() });
    };
    await restoring(plain, null, url, { saveFirst });
    const names = (of: string) => connected(of, (client) => client.query('select name from clinic'));
    expect((await names(url)).rows).toEqual([{ name: 'Saved clinic' }]);
    const again = await newDatabase();
    const saved = await checkBackupFile(safety, null);
    await restoring(safety, null, again, { manifest: saved.manifest });
    expect((await names(again)).rows).toEqual([{ name: 'To be replaced' }]);
  });

  test('whose restore fails holds what it held before', async () => {
    const url = await newDatabase();
    await restoring(plain, null, url);
    const before = await connected(url, contentsOf);
    const [first, ...rest] = manifest.tables;
    if (!first) throw new Error('no tables');
    const other = { ...manifest, tables: [{ ...first, sha256: '0'.repeat(64) }, ...rest] };
    await expect(
      restoring(plain, null, url, { manifest: other, saveFirst: async () => undefined }),
    ).rejects.toThrow('are not those of the backup');
    expect(await connected(url, contentsOf)).toEqual(before);
  });

  test('whose restore was cut short gets back what was set aside', async () => {
    const url = await newDatabase();
    await restoring(plain, null, url);
    const before = await connected(url, contentsOf);
    await asOwnerSeeingAll(url, setAside);
    expect(await connected(url, contentsOf)).toEqual({});
    const told: (string | null)[] = [];
    const onPutBack = (kept: string | null) => void told.push(kept);
    await expect(restoring(plain, null, url, { onPutBack })).rejects.toThrow('left as it is');
    expect(told).toEqual([null]);
    expect(await connected(url, contentsOf)).toEqual(before);
    // Somebody went on working after the next one was cut short.
    await asOwnerSeeingAll(url, setAside);
    await connected(url, (client) => client.query('create table work as select 1 as done'));
    await expect(restoring(plain, null, url, { onPutBack })).rejects.toThrow('left as it is');
    expect(await connected(url, contentsOf)).toEqual(before);
    const kept = told[1];
    expect(kept).toMatch(/^rootwise_unfinished_\d+$/);
    const { rows } = await connected(url, (client) => client.query(`select done from ${kept}.work`));
    expect(rows).toEqual([{ done: 1 }]);
  });

  test('restored from an older version is brought up to this one', async () => {
    const [older, copy] = [await newDatabase(), await newDatabase()];
    const names = knownMigrations().map(({ name }) => name);
    await whileMigrating(() => migrate(older, runtimePassword, fieldKeys, names.slice(0, 2)));
    await connected(older, (client) =>
      client.query(
        `insert into clinic (id, name, phone, time_zone, created_at)
         values (gen_random_uuid(), 'Older clinic', '01 555 0100', 'Europe/Dublin', now())`,
      ),
    );
    const file = at('older.backup');
    const made = await takeBackup({ ownerUrl: older, file, key: null, app: '0.0.1', now: new Date() });
    expect(made.manifest.migrations.map(({ name }) => name)).toEqual(names.slice(0, 2));
    expect(await restoring(file, null, copy, { manifest: made.manifest })).toEqual(names.slice(2));
    const fresh = await asOwnerSeeingAll(ownerUrlOf(TEMPLATE_DATABASE), catalogueOf);
    expect(differences(fresh, await asOwnerSeeingAll(copy, catalogueOf))).toEqual([]);
    const { rows } = await connected(copy, (client) => client.query('select name from clinic'));
    expect(rows).toEqual([{ name: 'Older clinic' }]);
  });

  test('restored by an owner without superuser rights is the same', async () => {
    const role = `owner_${randomBytes(4).toString('hex')}`;
    const name = `owned_${randomBytes(4).toString('hex')}`;
    await connected(ownerUrl, async (client) => {
      await client.query(`create role ${role} login password 'owner' bypassrls createdb createrole`);
      await client.query(`grant rootwise_app to ${role} with admin option`);
    });
    const url = new URL(ownerUrlOf(name));
    url.username = role;
    url.password = 'owner';
    await ensureDatabase(url.href);
    await restoring(plain, null, url.href);
    const restored = await connected(url.href, contentsOf);
    expect(restored.patient?.rows).toBe(manifest.tables.find((table) => table.name === 'patient')?.rows);
    await connected(ownerUrl, async (client) => {
      await client.query(`drop database ${name}`);
      await client.query(`drop owned by ${role}`);
      await client.query(`drop role ${role}`);
    });
  });
});

describe('from the command line', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const run = (script: 'backup' | 'restore', args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/backup/${script}.ts`, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: root, BACKUP_KEY: '', ...env },
    });

  test('a backup is written to a folder under a name with the time, checked, and refused where it does not fit', async () => {
    const to = at('chosen');
    mkdirSync(to);
    const text = randomBytes(32).toString('base64');
    const written = run('backup', ['--to', to], { BACKUP_KEY: text });
    expect(written).toMatchObject({ status: 0, stderr: '' });
    const [name] = readdirSync(to);
    expect(name).toMatch(/^rootwise-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.backup$/);
    const file = path.join(to, name ?? '');
    expect(written.stdout).toContain(file);
    expect(written.stdout).toMatch(/\d+ tables, [\d,]+ rows, [\d.]+ [kM]B/);
    expect(run('backup', ['--check', file], { BACKUP_KEY: text })).toMatchObject({ status: 0 });
    expect(run('backup', ['--check', file])).toMatchObject({ status: 1 });
    const refused = run('restore', [file], { BACKUP_KEY: text });
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('left as it is');
    const short = run('backup', ['--to', to], { BACKUP_KEY: 'short' });
    expect(short).toMatchObject({ status: 1 });
    expect(short.stderr).toContain('BACKUP_KEY is too short');
    const nowhere = run('backup', ['--to', path.join(file, 'below-a-file.backup')]);
    expect(nowhere).toMatchObject({ status: 1 });
    expect(nowhere.stderr).toMatch(/below-a-file.backup cannot be written: E/);
    expect(readdirSync(to)).toEqual([name]);
  });

  test('a restore with what is no backup, or no file at all, ends with one sentence', () => {
    expect(run('restore', ['package.json'])).toMatchObject({ status: 1 });
    expect(run('restore', ['package.json']).stderr).toMatch(/is not a backup of Rootwise/);
    expect(run('restore', ['nowhere.backup']).stderr).toMatch(/There is no file/);
    expect(run('restore', []).stderr).toMatch(/usage/);
  });
});
