import { knownMigrations } from '../../prisma/migrations';
import { Hindrance } from '../start/say.mjs';
import type { Manifest } from './manifest';

/** Throws a plain sentence when a backup has migrations that this version of the project does not have, or has differently. */
export function requireKnownSchema({ migrations, app }: Pick<Manifest, 'migrations' | 'app'>): void {
  const known = new Map(knownMigrations().map(({ name, checksum }) => [name, checksum]));
  const newer = migrations.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (newer.length > 0)
    throw new Hindrance(
      `This backup was made by a newer version of Rootwise (${app}): this one does not know ${newer.join(', ')}. Restore it with that version.`,
    );
  const changed = migrations.filter(({ name, checksum }) => known.get(name) !== checksum);
  if (changed.length > 0)
    throw new Hindrance(
      `${changed.map(({ name }) => name).join(', ')} differs from what the backup was made with: restore it with that version of Rootwise.`,
    );
}
