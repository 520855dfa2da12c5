import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { savedClinic } from '../testing/saved-clinic';

const { at } = savedClinic();

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
