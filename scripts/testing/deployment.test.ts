import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv } from '@/server/env';
import { spellKeyRing, withNewKey } from '@/server/vault/key-ring';

const textOf = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const compose = textOf('docker-compose.yml');
const dockerfile = textOf('Dockerfile');
const example = textOf('.env.example');

/** Names the example sets, with their values. */
const settings = Object.fromEntries(
  example
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

describe('docker-compose.yml', () => {
  test('is indented by two spaces, without tabs', () => {
    const lines = compose.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#'));
    for (const line of lines) {
      expect(line).not.toContain('\t');
      expect((line.length - line.trimStart().length) % 2, line).toBe(0);
      expect(line.trim(), line).toMatch(/^(- \S.*|(<<|[\w.-]+):( \S.*)?)$/);
    }
  });
  test('every secret says what is missing, and is in .env.example', () => {
    const variables = [...compose.matchAll(/\$\{(\w+)([^}]*)\}/g)];
    expect(variables.length).toBeGreaterThan(5);
    for (const [, name, rest] of variables) {
      expect(settings, name).toHaveProperty(name ?? '');
      expect(rest, name).toMatch(/^(:-\d+|:\?set \w+, .+)$/);
    }
  });
  test('builds stages that the Dockerfile has', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, stage]) => stage);
    const targets = [...compose.matchAll(/target: (\w+)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(stages).toContain(target);
  });
});

test('no image runs as root', () => {
  for (const stage of dockerfile.split(/^FROM /m).filter((text) => /^CMD/m.test(text)))
    expect(stage).toMatch(/^USER node$/m);
});

test('the example settings are ones the server accepts', () => {
  const env = readEnv({
    ...settings,
    AUTH_SECRET: 'x'.repeat(32),
    AUDIT_KEY: 'k'.repeat(32),
    FIELD_KEYS: spellKeyRing(withNewKey()),
  });
  expect(env.DATABASE_URL).toContain('rootwise_app');
});
