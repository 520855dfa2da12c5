import { existsSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { quiet } from './quiet';

/** Seeds the demo clinic into a database that has no clinic yet. */
export async function seedOnce(
  root: string,
  ownerUrl: string,
  env: Record<string, string>,
): Promise<string | undefined> {
  const seed = 'prisma/seed/demo.ts';
  if (!existsSync(path.join(root, seed))) return 'there is none';
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rowCount } = await client.query('select 1 from clinic limit 1').finally(() => client.end());
  if (rowCount) return 'kept';
  await quiet(
    ['--import', 'tsx', seed],
    { ...env, DATABASE_ADMIN_URL: ownerUrl, LOG_LEVEL: 'silent' },
    'Seeding the demo clinic',
  );
  return undefined;
}
