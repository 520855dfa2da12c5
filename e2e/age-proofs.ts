import { Client } from 'pg';

/** Makes every proof of a member of staff a day old, as if the page had stood open since. */
export async function ageProofs(name: string) {
  const owner = new Client({ connectionString: process.env.E2E_OWNER_URL });
  await owner.connect();
  await owner
    .query(
      `update session set proved_at = proved_at - interval '1 day'
       where user_id = (select user_id from membership where name = $1)`,
      [name],
    )
    .finally(() => owner.end());
}
