import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOG = readFileSync(join(ROOT, 'docs/clinical-safety/hazard-log.md'), 'utf8');

type Hazard = { id: string; control: string; tests: string[] };

const HAZARDS: Hazard[] = LOG.split('\n')
  .filter((line) => /^\| H\d+ \|/.test(line))
  .map((line) => {
    const [, id = '', , , , control = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    return { id, control, tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string) };
  });

/** A test file, or a room that holds some. */
function holdsTests(path: string): boolean {
  const full = join(ROOT, path);
  if (!existsSync(full)) return false;
  if (statSync(full).isFile()) return /\.(test|spec)\.tsx?$/.test(path);
  return readdirSync(full, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.test.ts'));
}

describe('the hazard log', () => {
  it('numbers its hazards without a gap', () =>
    expect(HAZARDS.map(({ id }) => id)).toEqual(HAZARDS.map((_, index) => `H${index + 1}`)));

  it.each(HAZARDS.map((hazard) => [hazard.id, hazard] as const))(
    '%s has a control, and the control a test',
    (_, { control, tests }) => {
      expect(control.length).toBeGreaterThan(20);
      expect(tests.length).toBeGreaterThan(0);
      for (const path of tests) expect(holdsTests(path), path).toBe(true);
    },
  );
});
