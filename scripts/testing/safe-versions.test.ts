import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/**
 * The oldest versions without a known hole that matters here: next from 16.2.6 on (bypasses of proxy.ts and poisoned caches;
 * 16.0.7 closed the remote code execution of React's server components), react-dom with it, next-auth after the one that sent a
 * sign-in to two addresses (CVE-2022-35924), Prisma after a connection was given back with an open transaction.
 */
const FLOORS: Record<string, string> = {
  next: '16.2.6',
  react: '19.2.1',
  'react-dom': '19.2.1',
  'next-auth': '4.24.5',
  '@prisma/client': '7.10.0',
  '@prisma/adapter-pg': '7.10.0',
};

const partsOf = (version: string) => version.split('-', 1).join('').split('.').map(Number);

/** Whether a version is at least another, compared number by number. */
function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [partsOf(version), partsOf(floor)];
  const at = need.findIndex((part, index) => have[index] !== part);
  return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
}

test('versions are compared as numbers', () => {
  expect(isAtLeast('16.10.0', '16.2.6')).toBe(true);
  expect(isAtLeast('16.2.6', '16.2.6')).toBe(true);
  expect(isAtLeast('16.2.5', '16.2.6')).toBe(false);
  expect(isAtLeast('15.9.9', '16.2.6')).toBe(false);
});

test.each(Object.entries(FLOORS))('%s is installed and locked at %s or later', (name, floor) => {
  const installed = JSON.parse(
    readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'),
  ) as {
    version: string;
  };
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  expect(isAtLeast(installed.version, floor), installed.version).toBe(true);
  const locked = Object.entries(lock.packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version ?? '0');
  expect(locked.length).toBeGreaterThan(0);
  for (const version of locked) expect(isAtLeast(version, floor), version).toBe(true);
});
