import { Client } from 'pg';
import { quiet } from './quiet';

/** Seeds the demo clinic into a database that has no clinic yet. */
export async function seedOnce(ownerUrl: string, env: Record<string, string>): Promise<string | undefined> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rowCount } = await client.query('select 1 from clinic limit 1').finally(() => client.end());
  if (rowCount) return 'kept';
  await quiet(
    ['--import', 'tsx', 'prisma/seed/demo.ts'],
    { ...env, DATABASE_ADMIN_URL: ownerUrl, LOG_LEVEL: 'silent' },
    'Seeding the demo clinic',
  );
  return undefined;
}
