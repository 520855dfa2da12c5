import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const MIGRATIONS = path.join(FOLDER, 'migrations');

const namesOfAll = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const sqlOf = (name: string) => readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8');

/** Every migration of this version with the checksum that Prisma records when it is applied. */
export const knownMigrations = (): { name: string; checksum: string }[] =>
  namesOfAll().map((name) => ({
    name,
    checksum: createHash('sha256').update(sqlOf(name)).digest('hex'),
  }));

/** Prisma's description of `prisma/migrations`, in order: of all of them, or of those named in `only`. */
export function migrationsList(only?: readonly string[]) {
  const folders = namesOfAll().filter((name) => !only || only.includes(name));
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
          value: sqlOf(name),
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
