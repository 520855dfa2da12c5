import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeEach, expect } from 'vitest';
import { temporaryFolder } from '@/scripts/temporary-folder';
import { sealAll } from '../audit/seal';
import { verifyAudit } from '../audit/verify';
import { openTestClinic, type TestClinic } from './clinic';
import { connections } from './connections';

export const KEY = 'a key that is kept outside the database';
export type Seal = { seq: number; event_id: string };

/** What was written down of one kind in a clinic, oldest first: about what, and the details. */
export const eventsOf = async (owner: Client, clinicId: string, event: string) =>
  (
    await owner.query<{ subject_id: string | null; detail: unknown }>(
      `select subject_id, detail from audit_event where clinic_id = $1 and event = $2 order by id`,
      [clinicId, event],
    )
  ).rows;

/** For a test file: the audit log of a new clinic for each test, seen by the owner of the database and by the application. */
export function auditLog() {
  const { owner, runtime } = connections();
  const folder = temporaryFolder('rootwise-audit-');
  let current: TestClinic | undefined;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    current = await openTestClinic();
  });

  const clinic = (): TestClinic => {
    if (!current) throw new Error('No test runs yet.');
    return current;
  };
  const headsFile = () => path.join(folder, `${clinic().clinicId}.jsonl`);

  const seals = async (): Promise<Seal[]> =>
    (
      await owner.query<Seal>('select seq, event_id from audit_seal where clinic_id = $1 order by seq', [
        clinic().clinicId,
      ])
    ).rows;
  const sealNow = () => sealAll({ key: KEY, headsFile: headsFile() });

  /** Seals what the clinic did so far; answers the seals, six or more. */
  async function sealed(): Promise<Seal[]> {
    for (let look = 0; look < 3; look += 1) await clinic().as('therapist').patients.search({ query: '' });
    await sealNow();
    const made = await seals();
    expect(made.length).toBeGreaterThanOrEqual(6);
    return made;
  }

  const report = (asked: Partial<Parameters<typeof verifyAudit>[1]> = {}, client = owner) =>
    verifyAudit(client, { key: KEY, headsFile: headsFile(), running: true, ...asked });

  /** What the check says of this test's clinic. */
  const checked = async (asked: Parameters<typeof report>[0] = {}, client = owner) =>
    (await report(asked, client)).clinics.find(({ clinicId }) => clinicId === clinic().clinicId);

  /** The statement, and its values, that writes an event past the application. */
  const insertRow = (id: string, writtenAt: string): [string, unknown[]] => [
    `insert into audit_event (clinic_id, id, at, written_at, actor_id, event, detail)
   values ($1, $2, now(), ${writtenAt}, $3, 'session.signed_in', '{}')`,
    [clinic().clinicId, id, clinic().people.admin.userId],
  ];

  return { owner, runtime, clinic, headsFile, seals, sealNow, sealed, report, checked, insertRow };
}
