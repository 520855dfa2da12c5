import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quiet } from './quiet';

function hashOf(root: string, patterns: string[]): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(patterns, {
    cwd: root,
    exclude: ['**/*.test.{ts,tsx}'],
  }).sort();
  for (const file of files) {
    const whole = path.join(root, file);
    if (existsSync(whole)) hash.update(file).update('\0').update(readFileSync(whole)).update('\0');
  }
  return hash.digest('hex');
}

async function whenChanged(
  stamp: string,
  wanted: string,
  work: () => Promise<void>,
): Promise<string | undefined> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'unchanged';
  // Half a piece of work that is cut short must not pass for the last whole one.
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, wanted);
  return undefined;
}

/** The database client from the schema. Prisma looks for an engine it does not use here; any program it can see will do. */
export function generateClient(root: string): Promise<string | undefined> {
  const stamp = path.join(root, 'prisma', 'generated', '.made-from');
  return whenChanged(stamp, hashOf(root, ['prisma/schema.prisma', 'package-lock.json']), () =>
    quiet(
      [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'],
      {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      'Making the database client',
    ),
  );
}

const BUILT_FROM = [
  '{app,components,domain,messages,server}/**/*.{ts,tsx,css,json}',
  'prisma/schema.prisma',
  '{proxy,instrumentation}.ts',
  '*.{js,mjs,json}',
];

/** The production build, when anything it is made from has changed. */
export function build(root: string): Promise<string | undefined> {
  const stamp = path.join(root, '.next', '.built-from');
  return whenChanged(stamp, hashOf(root, BUILT_FROM), () =>
    quiet(
      [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
      { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      'The build',
    ),
  );
}
