import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureDatabase, migrate } from '@/prisma/migrate';
import { disconnect } from '@/server/db';
import { openTestClinic } from '@/server/testing/clinic';
import { dropPostgres, hasPostgres, startPostgres } from '../postgres';
import { Hindrance } from '../start/say.mjs';
import { temporaryFolder } from '../temporary-folder';
import { connected } from '../testing/more-databases';
import { checkBackupFile } from './check-file';
import { openSource } from './open-source';
import { restoreEmbedded } from './restore-embedded';
import { takeBackup } from './take-backup';

// Each of these makes a PostgreSQL that waits for the disk.
vi.setConfig({ testTimeout: 120_000 });

const data = temporaryFolder('rootwise-embedded-');
const folder = path.join(data, 'postgres');
const keptAs = path.join(data, 'postgres.before');
const file = path.join(data, 'saved.backup');
const secrets = {
  authSecret: 'a'.repeat(32),
  ownerPassword: 'owner',
  runtimePassword: 'runtime',
  auditKey: 'k'.repeat(32),
  fieldKeys: process.env.FIELD_KEYS ?? '',
};

const restore = async (replace: boolean, requireStopped: () => void = () => undefined) =>
  restoreEmbedded({
    folder,
    keptAs,
    secrets,
    replace,
    requireStopped,
    now: new Date(),
    file,
    key: null,
    manifest: (await checkBackupFile(file, null)).manifest,
  });

async function running<Result>(at: string, work: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const server = await startPostgres({ folder: at, ownerPassword: secrets.ownerPassword });
  return await work(server.ownerUrl('rootwise')).finally(server.stop);
}
const clinicsOf = (at: string) =>
  running(at, (url) =>
    connected(url, async (client) =>
      (await client.query('select name from clinic')).rows.map(({ name }) => name),
    ),
  );

beforeAll(async () => {
  writeFileSync(path.join(data, 'secrets.json'), JSON.stringify(secrets));
  await openTestClinic('Saved clinic');
  await disconnect();
  await takeBackup({
    ownerUrl: process.env.DATABASE_ADMIN_URL ?? '',
    file,
    key: null,
    app: 'test',
    now: new Date(),
  });
});
afterAll(async () => {
  for (const at of [folder, keptAs, `${folder}.restoring`]) await dropPostgres(at);
  rmSync(data, { recursive: true, force: true });
});

test('without a database there is nothing to back up, and a restore makes one', async () => {
  await expect(openSource({ data, postgres: folder }, { NODE_ENV: 'test' })).rejects.toThrow(
    'no database here yet',
  );
  expect(await restore(false)).toEqual({ later: [], kept: null });
  expect(await clinicsOf(folder)).toEqual(['Saved clinic']);
});

test('while the application runs nothing is restored', async () => {
  const runs = () => {
    throw new Hindrance('Rootwise runs');
  };
  await expect(restore(true, runs)).rejects.toThrow('Rootwise runs');
});

test('one that holds records is left as it is, and with --replace it is kept under another name', async () => {
  await running(folder, (url) =>
    connected(url, (client) => client.query(`update clinic set name = 'Before'`)),
  );
  await expect(restore(false)).rejects.toThrow('is left as it is');
  expect(await clinicsOf(folder)).toEqual(['Before']);
  expect(hasPostgres(keptAs)).toBe(false);
  expect(await restore(true)).toMatchObject({ kept: keptAs });
  expect(await clinicsOf(folder)).toEqual(['Saved clinic']);
  expect(await clinicsOf(keptAs)).toEqual(['Before']);
});

test('one that was migrated and holds no record needs no --replace', async () => {
  await dropPostgres(folder);
  await dropPostgres(keptAs);
  await startPostgres({ folder, ownerPassword: secrets.ownerPassword }).then(async (server) => {
    await ensureDatabase(server.ownerUrl('rootwise'));
    await migrate(server.ownerUrl('rootwise'), secrets.runtimePassword, secrets.fieldKeys);
    await server.stop();
  });
  expect(await restore(false)).toEqual({ later: [], kept: null });
  expect(await clinicsOf(folder)).toEqual(['Saved clinic']);
});

test('a backup starts the database when it does not run, and leaves it as it was found', async () => {
  const places = { data, postgres: folder };
  const settings = { NODE_ENV: 'test' } as const;
  const reachable = (url: string) => connected(url, async () => true).catch(() => false);
  const started = await openSource(places, settings);
  expect(await reachable(started.ownerUrl)).toBe(true);
  await started.close();
  expect(await reachable(started.ownerUrl)).toBe(false);
  await running(folder, async () => {
    const found = await openSource(places, settings);
    await found.close();
    expect(await reachable(found.ownerUrl)).toBe(true);
  });
});
