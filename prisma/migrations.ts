import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const MIGRATIONS = path.join(FOLDER, 'migrations');

/** Prisma's description of `prisma/migrations`, in order. */
export function migrationsList() {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

/** The schema as Prisma wants it: path and text. */
export function schemaFile(): { path: string; content: string } {
  const file = path.join(FOLDER, 'schema.prisma');
  return { path: file, content: readFileSync(file, 'utf8') };
}
