import { execFileSync } from 'node:child_process';
import { schemaFile } from './migrations';
import { NO_FILTERS, withSchemaEngine } from './schema-engine';

/**
 * Prints the SQL that takes a database from the schema as last committed to the schema as it stands. It needs no database and
 * changes nothing; row-level security, grants and triggers are added by hand beside it.
 */
const { path, content } = schemaFile();
const committed = execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const { stdout } = await withSchemaEngine(
  'postgresql://nobody@127.0.0.1:1/none',
  [[path, content]],
  (engine) =>
    engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path, content: committed }] },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
);
console.log(stdout ?? '');
