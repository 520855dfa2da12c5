import type { Client } from 'pg';

/**
 * Signs everybody out and withdraws every open link: one that was ended or used after the backup would be valid again.
 */
export async function endSessions(client: Client): Promise<void> {
  await client.query('update public.session set revoked_at = now() where revoked_at is null');
  await client.query(
    'update public.setup_token set revoked_at = now() where used_at is null and revoked_at is null',
  );
}
