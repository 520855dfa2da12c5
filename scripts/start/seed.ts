import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { quiet } from './quiet';
import { Hindrance } from './say.mjs';

const SEED = 'prisma/seed/demo.ts';
const unfinished = (data: string) => path.join(data, 'seeding');

/** Whether an earlier start was cut short while it wrote the demo clinic. */
export const seedWasCutShort = (data: string): boolean => existsSync(unfinished(data));

/** The database holds other records than those of a start that was cut short. */
export const forgetSeeding = (data: string): void => rmSync(unfinished(data), { force: true });

async function hasClinic(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rowCount } = await client.query('select 1 from clinic limit 1').finally(() => client.end());
  return Boolean(rowCount);
}

/** Writes the demo clinic, through the server's own procedures. */
export function seed(ownerUrl: string, env: Record<string, string>): Promise<void> {
  // The condition under which `server-only` lets server code run outside Next.
  return quiet(
    ['--conditions=react-server', '--import', 'tsx', SEED],
    { ...env, DATABASE_ADMIN_URL: ownerUrl, LOG_LEVEL: 'silent' },
    'Seeding the demo clinic',
  );
}

/** Seeds the demo clinic into a database that has no clinic yet. */
export async function seedOnce(
  { root, data }: { root: string; data: string },
  ownerUrl: string,
  env: Record<string, string>,
): Promise<string | undefined> {
  if (!existsSync(path.join(root, SEED))) return 'there is none';
  const clinic = await hasClinic(ownerUrl);
  if (clinic && seedWasCutShort(data))
    throw new Hindrance(
      'An earlier start was cut short while it wrote the demo clinic: give DATABASE_URL an empty database.',
    );
  if (clinic) return 'kept';
  writeFileSync(unfinished(data), '');
  await seed(ownerUrl, env);
  forgetSeeding(data);
  return undefined;
}
