import { TRPCError } from '@trpc/server';
import { type Client, Client as PgClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES } from '@/domain/access/policy';
import { disconnect } from '../db';
import { openTestClinic, type TestClinic } from './clinic';
import { call, inputsAbout, PROCEDURES } from './every-procedure';
import { type FullRecord, writeFullRecord } from './record';

/** Every row of the clinic's tables as text, read as the owner: what must neither leak nor change. */
export async function everyRowOf(owner: Client, clinicId: string): Promise<Record<string, string>> {
  const tables = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'clinic_id' and table_type = 'BASE TABLE' order by 1`,
  );
  const rows: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const found = await owner.query<{ all: string | null }>(
      `select string_agg(t::text, E'\\n' order by t::text) as all from ${name} t where clinic_id = $1`,
      [clinicId],
    );
    rows[name] = found.rows[0]?.all ?? '';
  }
  return rows;
}

/** Names and words that exist in the first clinic only. */
export async function canariesOf(owner: Client, clinicId: string): Promise<string[]> {
  const found = await owner.query<{ canary: string }>(
    `select family_name as canary from patient where clinic_id = $1
     union select id::text from patient_case where clinic_id = $1
     union select id::text from alert where clinic_id = $1
     union select user_id::text from membership where clinic_id = $1`,
    [clinicId],
  );
  return found.rows.map(({ canary }) => canary);
}

/**
 * Walks every procedure as every role of a second clinic with the ids of the first: nothing of the first may be answered,
 * nothing of it may change.
 */
export function describeIsolation(allowed: (error: TRPCError) => boolean): void {
  const owner = new PgClient({ connectionString: process.env.DATABASE_ADMIN_URL });
  let first: TestClinic;
  let second: TestClinic;
  let record: FullRecord;
  let canaries: string[];

  beforeAll(async () => {
    await owner.connect();
    first = await openTestClinic('First clinic');
    second = await openTestClinic('Second clinic');
    record = await writeFullRecord(first);
    await writeFullRecord(second);
    canaries = await canariesOf(owner, first.clinicId);
  });
  afterAll(async () => {
    await owner.end();
    await disconnect();
  });

  test.each(ROLES)('a %s of another clinic sees and changes nothing through any procedure', async (role) => {
    const before = await everyRowOf(owner, first.clinicId);
    for (const name of PROCEDURES) {
      const inputs = inputsAbout({ ...record, staffUserId: first.people.therapist.userId });
      expect(Object.keys(inputs), name).toContain(name);
      const answer = await call(second.as(role), name, inputs[name]).catch((error: unknown) => {
        expect(error, name).toBeInstanceOf(TRPCError);
        if (!allowed(error as TRPCError)) throw error;
        return (error as TRPCError).message;
      });
      const text = JSON.stringify(answer ?? null);
      for (const canary of canaries) expect(text, name).not.toContain(canary);
    }
    expect(await everyRowOf(owner, first.clinicId)).toEqual(before);
  });
}
