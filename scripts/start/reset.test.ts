import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { reset } from './reset';

const data = temporaryFolder('rootwise-reset-');
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a reset deletes the data and spares the backups', async () => {
  for (const folder of ['postgres', 'backups']) mkdirSync(path.join(data, folder));
  for (const file of ['secrets.json', 'postgres/PG_VERSION', 'backups/kept.backup'])
    writeFileSync(path.join(data, file), '');
  await reset(data, path.join(data, 'postgres'), true);
  expect(readdirSync(data)).toEqual(['backups']);
  expect(existsSync(path.join(data, 'backups', 'kept.backup'))).toBe(true);
});
