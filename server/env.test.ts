import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readEnv } from './env';

const KEY = randomBytes(32).toString('base64');
const GOOD = {
  DATABASE_URL: 'postgresql://app@localhost/rootwise',
  AUTH_SECRET: 'x'.repeat(32),
  AUDIT_KEY: 'k'.repeat(32),
  FIELD_KEYS: `1:${KEY}`,
};

test('settings have calm defaults', () => {
  expect(readEnv(GOOD)).toMatchObject({
    STAFF_IDLE_MINUTES: 15,
    PATIENT_IDLE_MINUTES: 60,
    STEP_UP_MINUTES: 5,
    SESSION_HOURS: 12,
  });
});

test('a start without settings names every one that is missing', () => {
  expect(() => readEnv({})).toThrow(
    /DATABASE_URL: is missing[\s\S]*AUTH_SECRET: is missing[\s\S]*AUDIT_KEY: is missing[\s\S]*FIELD_KEYS: is missing/,
  );
});

test('a wrong setting is named without its value', () => {
  const wrong = () => readEnv({ ...GOOD, AUTH_SECRET: 'too-short-secret' });
  expect(wrong).toThrow(/AUTH_SECRET/);
  expect(wrong).not.toThrow(/too-short-secret/);
});

test('a key that cannot be read is named without itself', () => {
  const wrong = () => readEnv({ ...GOOD, FIELD_KEYS: `1:${KEY},2:${KEY.slice(4)}` });
  expect(wrong).toThrow('FIELD_KEYS: entry 2');
  expect(wrong).not.toThrow(KEY.slice(4));
});

test('an empty setting counts as missing', () => {
  expect(() => readEnv({ ...GOOD, DATABASE_URL: '' })).toThrow(/DATABASE_URL: is missing/);
});
