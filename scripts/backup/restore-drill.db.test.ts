import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { GOLDEN_CASES } from '@/domain/golden-cases';
import { runtimeUrlOf } from '@/prisma/migrate';
import { dayInClinic, replayClock } from '@/prisma/seed/clinic-clock';
import { openDemoClinic } from '@/prisma/seed/demo-clinic';
import { replayCase } from '@/prisma/seed/replay-case';
import { getAssessment } from '@/server/assessments/queries';
import { contentHash } from '@/server/canonical-json';
import { disconnect, setRowContext, withOwner } from '@/server/db';
import { NOW, newPatient, openTestClinic, type TestClinic } from '@/server/testing/clinic';
import { writeFullRecord } from '@/server/testing/record';
import { temporaryFolder } from '../temporary-folder';
import { TEMPLATE_DATABASE } from '../testing/database-server';
import {
  type Contents,
  connected,
  contentsOf,
  newDatabase,
  ownerUrlOf,
  whileMigrating,
} from '../testing/more-databases';
import { catalogueOf, differences } from './catalogue';
import { readBackupKey } from './key';
import { loadBackupFile } from './load-file';
import { type Manifest, rowsOf } from './manifest';
import { asOwnerSeeingAll } from './owner-session';
import { takeBackup } from './take-backup';

// The restore drill: a clinic with real signatures and a second clinic that is being written to while the backup is taken.

const ownerUrl = process.env.DATABASE_ADMIN_URL ?? '';
const runtimePassword = inject('runtimePassword');
const fieldKeys = process.env.FIELD_KEYS ?? '';
const folder = temporaryFolder('rootwise-drill-');
const file = path.join(folder, 'drill.backup');
const key = readBackupKey(randomBytes(32).toString('base64'));
const PASSWORD = 'walk-the-harbour-slowly';
const SEEDED = new Date();

let busy: TestClinic;
let copyUrl: string;
let manifest: Manifest;
/** What the snapshot held, read in that snapshot by a connection of the test. */
let snapshot: Contents;
let writtenDuring = 0;

async function seedClinic() {
  const at = replayClock(SEEDED);
  const staff = (name: string) => ({
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@drill.example`,
    password: PASSWORD,
  });
  const people = await openDemoClinic(
    ownerUrl,
    {
      admin: staff('Amara Osei'),
      rossi: staff('Nadia Rossi'),
      lindqvist: staff('Erik Lindqvist'),
      assistant: staff('Ida Halvorsen'),
      frontDesk: staff('Otto Baptiste'),
      auditor: staff('Vera Lindgren'),
    },
    at(400, 0),
  );
  const withPlan = GOLDEN_CASES.filter(({ timeline }) => timeline.some(({ kind }) => kind === 'plan_signed'));
  for (const golden of withPlan.slice(0, 3))
    await replayCase(golden, dayInClinic(SEEDED), people[golden.therapist], at, PASSWORD);
}

/** Adds patients one after another until told to stop. */
function startWriting(clinic: TestClinic) {
  let goOn = true;
  const therapist = clinic.as('therapist');
  const writing = (async () => {
    for (; goOn; writtenDuring += 1) {
      const { confirmedNotDuplicate, ...patient } = newPatient();
      await therapist.patients.create({ ...patient, confirmedNotDuplicate });
    }
  })();
  return async () => {
    goOn = false;
    await writing;
  };
}

beforeAll(async () => {
  await seedClinic();
  busy = await openTestClinic('Busy clinic');
  await writeFullRecord(busy);
  const reader = new Client({ connectionString: ownerUrl });
  await reader.connect();
  const stop = startWriting(busy);
  const atLeast = async (writes: number) => {
    while (writtenDuring < writes) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  try {
    await atLeast(3);
    ({ manifest } = await takeBackup({
      ownerUrl,
      file,
      key,
      app: 'drill',
      now: SEEDED,
      onSnapshot: async (id) => {
        await reader.query('begin transaction isolation level repeatable read read only');
        await reader.query(`set transaction snapshot '${id}'`);
        snapshot = await contentsOf(reader);
        // The rows the backup reads from here on are not the newest any more.
        await atLeast(writtenDuring + 5);
      },
    }));
  } finally {
    await stop();
    await reader.end();
  }
  copyUrl = await newDatabase();
  await whileMigrating(() =>
    loadBackupFile({ ownerUrl: copyUrl, runtimePassword, fieldKeys, file, key, manifest }),
  );
}, 180_000);
afterAll(async () => {
  await disconnect();
  rmSync(folder, { recursive: true, force: true });
});

describe('every row', () => {
  test('of every table is in the copy as it was at the snapshot', async () => {
    expect(snapshot.patient?.rows).toBeGreaterThan(5);
    expect(snapshot.audit_event?.rows).toBeGreaterThan(50);
    expect(await connected(copyUrl, contentsOf)).toEqual(snapshot);
  });

  test('is counted in the list of contents', () => {
    const counted = Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows]));
    expect(counted).toEqual(
      Object.fromEntries(Object.entries(snapshot).map(([name, { rows }]) => [name, rows])),
    );
    expect(rowsOf(manifest)).toBeGreaterThan(200);
  });

  test('was being written while the backup was taken', async () => {
    const now = await connected(ownerUrl, contentsOf);
    expect(now.patient?.rows ?? 0).toBeGreaterThanOrEqual((snapshot.patient?.rows ?? 0) + 5);
  });
});

describe('signatures', () => {
  type Signed = { id: string; clinic: string; signer: string };

  test('of assessments hold on the copy', async () => {
    const { rows } = await connected(copyUrl, (client) =>
      client.query<Signed>(
        `select id, clinic_id as clinic, signed_by_id as signer from assessment
         where status = 'signed' and kind <> 'follow_up'`,
      ),
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const verified = await withOwner(runtimeUrlOf(copyUrl, runtimePassword), async (tx) => {
      const found: (boolean | null)[] = [];
      for (const { id, clinic, signer } of rows) {
        const who = { clinicId: clinic, userId: signer, reach: 'clinic' } as const;
        await setRowContext(tx, who);
        const action = { tx, ...who, now: NOW, requestId: null };
        found.push((await getAssessment(action, id)).assessment.verified);
      }
      return found;
    });
    expect(verified).toEqual(rows.map(() => true));
  });

  test('of plans hold on the copy', async () => {
    const { rows } = await connected(copyUrl, (client) =>
      client.query<{ id: string; patient: string; content: unknown; hash: string }>(
        `select id, patient_id as patient, content, content_hash as hash from plan_version
         where status <> 'draft' and clinic_id <> $1`,
        [busy.clinicId],
      ),
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const { id, patient, content, hash } of rows)
      expect(contentHash({ content, planVersionId: id, patientId: patient })).toBe(hash);
  });

  test('are still guarded against change, by everyone', async () => {
    await connected(copyUrl, async (client) => {
      await expect(
        client.query(`update assessment set content_hash = 'other' where status = 'signed'`),
      ).rejects.toThrow('signed_record');
      await expect(client.query('delete from audit_event')).rejects.toThrow('signed_record');
      await expect(client.query('truncate audit_event cascade')).rejects.toThrow('signed_record');
    });
  });
});

describe('guards', () => {
  test('policies, forced row-level security, grants, triggers and keys are those of a freshly migrated database', async () => {
    const fresh = await asOwnerSeeingAll(ownerUrlOf(TEMPLATE_DATABASE), catalogueOf);
    const restored = await asOwnerSeeingAll(copyUrl, catalogueOf);
    for (const what of ['policy ', 'row-level security of ', 'grant on ', 'trigger ', 'foreign key trigger '])
      expect(fresh.filter((line) => line.startsWith(what)).length, what).toBeGreaterThan(10);
    expect(differences(fresh, restored)).toEqual([]);
  });

  test('the comparison notices a policy, a grant, a trigger or a forced flag that is missing', async () => {
    const fresh = await asOwnerSeeingAll(copyUrl, catalogueOf);
    for (const change of [
      'drop policy tenant on patient',
      'alter table patient no force row level security',
      'grant delete on patient to rootwise_app',
      'grant update (event) on audit_event to rootwise_app',
      'alter table audit_event disable trigger append_only',
    ]) {
      const changed = await asOwnerSeeingAll(copyUrl, async (client) => {
        await client.query('begin');
        await client.query(change);
        return await catalogueOf(client).finally(() => client.query('rollback'));
      });
      expect(differences(fresh, changed).length, change).toBeGreaterThan(0);
    }
  });

  test('the runtime role sees its own clinic and nothing of another', async () => {
    await connected(runtimeUrlOf(copyUrl, runtimePassword), async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.columns
         where table_schema = 'public' and column_name = 'clinic_id' order by 1`,
      );
      let own = 0;
      for (const { name } of tables) {
        await client.query('begin');
        const count = async (which: string) =>
          Number(
            (await client.query(`select count(*) from ${name} where clinic_id ${which} $1`, [busy.clinicId]))
              .rows[0].count,
          );
        expect([await count('='), await count('<>')], name).toEqual([0, 0]);
        await client.query(
          `select set_config('app.clinic_id', $1, true), set_config('app.reach', 'clinic', true)`,
          [busy.clinicId],
        );
        own += await count('=');
        expect(await count('<>'), name).toBe(0);
        await client.query('rollback');
      }
      expect(own).toBeGreaterThan(15);
    });
  });
});
