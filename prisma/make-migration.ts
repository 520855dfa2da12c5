import { schemaFile } from './migrations';
import { NO_FILTERS, withSchemaEngine } from './schema-engine';

/** Prints the SQL that takes a database from the migrations so far to `schema.prisma`. It changes nothing. */
const { DATABASE_ADMIN_URL } = process.env;
if (!DATABASE_ADMIN_URL) {
  console.error('Set DATABASE_ADMIN_URL to a database the migrations were applied to.');
  process.exit(1);
}
const { path, content } = schemaFile();
const { stdout } = await withSchemaEngine(DATABASE_ADMIN_URL, [[path, content]], (engine) =>
  engine.diff({
    from: { tag: 'url', url: DATABASE_ADMIN_URL },
    to: { tag: 'schemaDatamodel', files: [{ path, content }] },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  }),
);
console.log(stdout ?? '');
