import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { secretsOf } from './secrets';

const folder = temporaryFolder('rootwise-secrets-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('secrets are made once, long, each its own, and for nobody else to read', () => {
  const data = path.join(folder, 'new');
  const secrets = secretsOf(data);
  expect(secretsOf(data)).toEqual(secrets);
  const values = Object.values(secrets);
  expect(new Set(values).size).toBe(5);
  for (const value of values) expect(value.length).toBeGreaterThanOrEqual(32);
  expect(statSync(path.join(data, 'secrets.json')).mode & 0o077).toBe(0);
});

test('an installation from before the audit log and details were sealed gets the keys and keeps everything else', () => {
  const data = path.join(folder, 'old');
  const old = { authSecret: 'a'.repeat(32), ownerPassword: 'o'.repeat(32), runtimePassword: 'r'.repeat(32) };
  mkdirSync(data);
  writeFileSync(path.join(data, 'secrets.json'), JSON.stringify(old));
  const secrets = secretsOf(data);
  expect(secrets).toEqual({
    ...old,
    auditKey: expect.stringMatching(/^.{32,}$/),
    fieldKeys: expect.stringMatching(/^1:.{44}$/),
  });
  expect(JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8'))).toEqual(secrets);
});
