import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the content hash of every rule of the engine into `domain/rules-hash.ts`:
 *   npm run rules:hash
 * A test fails while the hash is not that of the rules, so that no answer can carry the name of other rules.
 */

/** Everything an evaluation is made of; words and tests are not rules. */
const ROOMS = ['classification', 'exam', 'imaging', 'intake', 'safety', 'vocabulary'];
const FILES = [
  'domain/evaluate-case.ts',
  'domain/evaluate-core.ts',
  'domain/facts.ts',
  'domain/no-facts.ts',
  'domain/version.ts',
];
const HASH_FILE = 'domain/rules-hash.ts';

const isRule = (path: string): boolean =>
  path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('report-reader');

export function rulesHash(root: string): string {
  const files = [
    ...FILES,
    ...ROOMS.flatMap((room) =>
      readdirSync(join(root, 'domain', room), { recursive: true, encoding: 'utf8' }).map((file) =>
        join('domain', room, file).replaceAll('\\', '/'),
      ),
    ),
  ]
    .filter(isRule)
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 16);
}

export const hashFileText = (hash: string): string =>
  `/** Content hash of the rules; written by \`npm run rules:hash\`, checked by a test. */\nexport const RULES_HASH = '${hash}';\n`;

if (process.argv[1]?.endsWith('rules-hash.ts')) writeFileSync(HASH_FILE, hashFileText(rulesHash('.')));
