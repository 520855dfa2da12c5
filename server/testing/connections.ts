import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '../db';

/**
 * For a test file: two connections to its database, of the owner, who sees everything, and of the runtime role, which row-level
 * security holds. They end with the file, and so does what the application keeps open.
 */
export function connections() {
  const owner = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  const runtime = new Client({ connectionString: process.env.DATABASE_URL });
  beforeAll(async () => {
    await owner.connect();
    await runtime.connect();
  });
  afterAll(async () => {
    await owner.end();
    await runtime.end();
    await disconnect();
  });
  return { owner, runtime };
}
