import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
/** The rooms that ship. */
const ROOMS = ['domain', 'server', 'components', 'app', 'prisma', 'scripts'];
const SINGLE_FILES = ['proxy.ts', 'next.config.js'];
const isCode = (file: string) => /\.(ts|tsx|js|mjs|cjs)$/.test(file);
const isShipped = (file: string) =>
  isCode(file) && !/(^|\/)(testing|generated|node_modules)\/|\.test\.tsx?$/.test(file);

const FILES = [
  ...ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll(path.sep, '/')}`)
      .filter(isShipped),
  ),
  ...SINGLE_FILES,
];
const sourceOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

type Rule = { what: string; pattern: RegExp; example: string; allowedIn?: string[] };

const RULES: Rule[] = [
  {
    what: 'SQL put together from text',
    pattern:
      /\$(query|execute)RawUnsafe\b|\bPrisma\s*\.\s*raw\b|\bimport\b[^;]*\braw\b[^;]*generated\/client/,
    example: 'tx.$queryRawUnsafe(statement)',
  },
  {
    what: 'markup that is not escaped',
    pattern: /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\b/,
    example: '<p dangerouslySetInnerHTML={{ __html: text }} />',
  },
  {
    what: 'code made from text',
    pattern:
      /\beval\s*\(|\bnew\s+Function\s*\(|\bFunction\s*\(\s*['"`]|\bvm\.run|set(Timeout|Interval)\s*\(\s*['"`]/,
    example: "new Function('return 1')",
  },
  {
    what: 'the database client outside the one file that holds it',
    pattern:
      /\bnew\s+(PrismaClient|PrismaPg|Pool)\b|import\s+(?!type\b)[^;]*\bPrismaClient\b|from\s+['"]pg['"]|from\s+['"]@prisma\/adapter-pg['"]/,
    example: "import { Pool } from 'pg';",
    // Migrations run as the owner before the server starts; scripts start and look at databases of their own; the watch asks beside
    // the work; the verifier of the log is handed a connection by its script.
    allowedIn: [
      'server/db.ts',
      'server/health/database-watch.ts',
      'server/audit/verify.ts',
      'prisma/migrate.ts',
      'prisma/schema-engine.ts',
      'prisma/keys/',
      'scripts/',
    ],
  },
  {
    what: 'a server action: a way in that no permission guards',
    pattern: /^\s*['"]use server['"]/m,
    example: "'use server';",
  },
];

test('the shipped code is looked at', () => {
  expect(FILES.length).toBeGreaterThan(300);
  expect(FILES).toContain('server/db.ts');
});

describe.each(RULES)('$what', ({ pattern, example, allowedIn = [] }) => {
  test('is recognised', () => {
    expect(example).toMatch(pattern);
  });

  test('stands nowhere', () => {
    const found = FILES.filter(
      (file) => !allowedIn.some((place) => file.startsWith(place)) && pattern.test(sourceOf(file)),
    );
    expect(found).toEqual([]);
  });
});
