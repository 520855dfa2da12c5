import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dropPostgres, startPostgres } from '../scripts/postgres';
import { temporaryFolder } from '../scripts/temporary-folder';
import { schemaFile } from './migrations';
import { NO_FILTERS, withSchemaEngine } from './schema-engine';

/**
 * Prints the SQL that takes a database from the schema as last committed to the schema as it stands. The engine wants
 * a server to talk to and gets an empty one of its own; nothing is changed. Row-level security, grants and triggers are added
 * by hand beside it.
 */
const { path, content } = schemaFile();
const committed = execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const folder = join(temporaryFolder('rootwise-schema-'), 'data');
const server = await startPostgres({ folder, ownerPassword: 'throw-away', throwAway: true });
try {
  const { stdout } = await withSchemaEngine(server.ownerUrl('postgres'), [[path, content]], (engine) =>
    engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path, content: committed }] },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  );
  console.log(stdout ?? '');
} finally {
  await dropPostgres(folder);
  rmSync(dirname(folder), { recursive: true, force: true });
}
