import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, migrate } from '../../prisma/migrate';
import { spellKeyRing, withNewKey } from '../../server/vault/key-ring';
import { dropPostgres, startPostgres } from '../postgres';
import { temporaryFolder } from '../temporary-folder';

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string;
    runtimePassword: string;
  }
}

export const TEMPLATE_DATABASE = 'rootwise_template';

/** One real PostgreSQL for the whole run, migrated once; each test file gets a copy of it. */
export default async function startServer(project: TestProject) {
  const folder = path.join(temporaryFolder('rootwise-db-'), 'data');
  const secret = () => randomBytes(18).toString('hex');
  const server = await startPostgres({
    folder,
    ownerPassword: secret(),
    throwAway: true,
  });
  const runtimePassword = secret();
  await ensureDatabase(server.ownerUrl(TEMPLATE_DATABASE));
  await migrate(server.ownerUrl(TEMPLATE_DATABASE), runtimePassword, spellKeyRing(withNewKey()));
  project.provide('ownerUrl', server.ownerUrl('postgres'));
  project.provide('runtimePassword', runtimePassword);
  return async () => {
    await dropPostgres(folder);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  };
}
