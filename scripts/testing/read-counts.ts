import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './stage';

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/**
 * A stage of tests counts as failed when no test ran, when the program failed beside its tests (a file that cannot be
 * loaded, an error after the last test), or when it left no report at all.
 */
function judged(passed: number, failed: number, exitCode: number, notes: string[]): Outcome {
  if (passed + failed === 0) return { passed, failed: 1, notes: 'no test ran' };
  if (exitCode !== 0 && failed === 0)
    return { passed, failed: 1, notes: [...notes, 'failed beside its tests'].join(', ') };
  return { passed, failed, notes: notes.join(', ') };
}

function readReport<Report>(file: string): Report | null {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  } catch {
    return null;
  }
}

export function countVitest(file: string, exitCode: number): Outcome {
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1, notes: 'no report' };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return judged(
    report.numPassedTests,
    report.numFailedTests + unloaded,
    exitCode,
    report.numPendingTests > 0 ? [`${report.numPendingTests} skipped`] : [],
  );
}

export function countPlaywright(file: string, exitCode: number): Outcome {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1, notes: 'no report' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return judged(expected + flaky, unexpected, exitCode, [
    ...(flaky > 0 ? [`${flaky} passed at the second try`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]);
}
