import { hasPostgres, startPostgres } from '../postgres';
import { requireReachable, withoutPassword } from '../start/database';
import { livingRun } from '../start/run-file.mjs';
import { Hindrance } from '../start/say.mjs';
import { secretsOf } from '../start/secrets';

export type External = { ownerUrl: string; setting: 'DATABASE_ADMIN_URL' | 'DATABASE_URL' };

/** The owner's connection to a database of one's own, as `npm run up` chooses it; null where the embedded one is used. */
export function externalOf({ DATABASE_ADMIN_URL, DATABASE_URL }: NodeJS.ProcessEnv): External | null {
  if (DATABASE_ADMIN_URL) return { ownerUrl: DATABASE_ADMIN_URL, setting: 'DATABASE_ADMIN_URL' };
  return DATABASE_URL ? { ownerUrl: DATABASE_URL, setting: 'DATABASE_URL' } : null;
}

export type Source = { ownerUrl: string; note: string; close: () => Promise<void> };

/** The database to back up. The embedded one is started when it does not run, and stopped again unless the application began to use it. */
export async function openSource(
  { data, postgres }: { data: string; postgres: string },
  settings: NodeJS.ProcessEnv,
): Promise<Source> {
  const external = externalOf(settings);
  if (external) {
    await requireReachable(external.ownerUrl, external.setting);
    return {
      ownerUrl: external.ownerUrl,
      note: withoutPassword(external.ownerUrl),
      close: async () => undefined,
    };
  }
  if (!hasPostgres(postgres))
    throw new Hindrance('There is no database here yet: npm run up makes one, DATABASE_URL names another.');
  const server = await startPostgres({ folder: postgres, ownerPassword: secretsOf(data).ownerPassword });
  return {
    ownerUrl: server.ownerUrl('rootwise'),
    note: `embedded, port ${server.port}`,
    close: async () => {
      if (!server.foundRunning && !livingRun(data)) await server.stop();
    },
  };
}
