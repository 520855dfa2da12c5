import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ensureDatabase, migrate } from '@/prisma/migrate';
import { knownMigrations } from '@/prisma/migrations';
import { TEMPLATE_DATABASE } from '../testing/database-server';
import { connected, contentsOf, newDatabase, ownerUrlOf, whileMigrating } from '../testing/more-databases';
import { savedClinic } from '../testing/saved-clinic';
import { catalogueOf, differences } from './catalogue';
import { checkBackupFile } from './check-file';
import { asOwnerSeeingAll } from './owner-session';
import { setAside } from './set-aside';
import { takeBackup } from './take-backup';

const { ownerUrl, runtimePassword, fieldKeys, at, key, plain, sealed, manifestOf, restoring } = savedClinic();

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
    const counts = Object.fromEntries(manifestOf().tables.map(({ name, rows }) => [name, rows]));
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
    const manifest = manifestOf();
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
    expect(restored.patient?.rows).toBe(manifestOf().tables.find((table) => table.name === 'patient')?.rows);
    await connected(ownerUrl, async (client) => {
      await client.query(`drop database ${name}`);
      await client.query(`drop owned by ${role}`);
      await client.query(`drop role ${role}`);
    });
  });
});
