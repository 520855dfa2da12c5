import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { countPlaywright, countVitest } from './read-counts';

const folder = temporaryFolder('rootwise-counts-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reported(report: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const vitest = (passed: number, failed: number, testResults: unknown[] = [], pending = 0) =>
  reported({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, testResults });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  reported({ stats: { expected, unexpected, flaky, skipped: 0 }, errors: [] });

describe('vitest', () => {
  test('counts what passed and what failed', () => {
    expect(countVitest(vitest(12, 0), 0)).toEqual({ passed: 12, failed: 0, notes: '' });
    expect(countVitest(vitest(12, 3), 1)).toEqual({ passed: 12, failed: 3, notes: '' });
  });
  test('a file that cannot be loaded is a failure of its own', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const withFailure = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countVitest(vitest(4, 1, [unloaded, withFailure]), 1)).toMatchObject({ passed: 4, failed: 2 });
  });
  test('no test is a failure, and so is an error beside the tests', () => {
    expect(countVitest(vitest(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(vitest(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
  });
  test('a report that is missing or cut short is a failure', () => {
    expect(countVitest(path.join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(reported('{"numPassed'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
  test('skipped tests are told', () => {
    expect(countVitest(vitest(5, 0, [], 2), 0)).toEqual({ passed: 5, failed: 0, notes: '2 skipped' });
  });
});

describe('playwright', () => {
  test('counts journeys, and tells those that needed a second try', () => {
    expect(countPlaywright(playwright(7, 0), 0)).toEqual({ passed: 7, failed: 0, notes: '' });
    expect(countPlaywright(playwright(6, 1), 1)).toEqual({ passed: 6, failed: 1, notes: '' });
    expect(countPlaywright(playwright(6, 0, 1), 0)).toEqual({
      passed: 7,
      failed: 0,
      notes: '1 passed at the second try',
    });
  });
  test('no journey is a failure', () => {
    expect(countPlaywright(playwright(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
