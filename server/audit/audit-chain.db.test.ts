import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '@/scripts/temporary-folder';
import { disconnect } from '../db';
import { openTestClinic, type TestClinic } from '../testing/clinic';
import type { Finding } from './follow-chain';
import { sealAll, sealClinic } from './seal';
import { verifyAudit } from './verify';

const KEY = 'a key that is kept outside the database';
const owner = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
const runtime = new Client({ connectionString: process.env.DATABASE_URL });
const folder = temporaryFolder('rootwise-audit-');
let headsFile: string;
let clinic: TestClinic;

beforeAll(async () => {
  await owner.connect();
  await runtime.connect();
});
afterAll(async () => {
  await owner.end();
  await runtime.end();
  await disconnect();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  clinic = await openTestClinic();
  headsFile = path.join(folder, `${clinic.clinicId}.jsonl`);
});

type Seal = { seq: number; event_id: string };
const seals = async (): Promise<Seal[]> =>
  (
    await owner.query<Seal>('select seq, event_id from audit_seal where clinic_id = $1 order by seq', [
      clinic.clinicId,
    ])
  ).rows;

/** Seals what the clinic did so far; answers the seals, six or more. */
async function sealed(): Promise<Seal[]> {
  for (let look = 0; look < 3; look += 1) await clinic.as('therapist').patients.search({ query: '' });
  await sealAll({ key: KEY, headsFile });
  const made = await seals();
  expect(made.length).toBeGreaterThanOrEqual(6);
  return made;
}

const report = (asked: Partial<Parameters<typeof verifyAudit>[1]> = {}, client = owner) =>
  verifyAudit(client, { key: KEY, headsFile, running: true, ...asked });

/** What the check says of this test's clinic. */
const checked = async (asked: Parameters<typeof report>[0] = {}, client = owner) =>
  (await report(asked, client)).clinics.find(({ clinicId }) => clinicId === clinic.clinicId);

const expectFirst = async (first: Finding) => expect((await checked())?.first).toEqual(first);

/** The owner of the database, who can switch every guard off. */
async function tamper(...statements: [sql: string, values: unknown[]][]): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  for (const [sql, values] of statements)
    expect((await owner.query(sql, values)).rowCount, sql).toBeGreaterThan(0);
  await owner.query('commit');
}

const insertRow = (id: string, writtenAt: string): [string, unknown[]] => [
  `insert into audit_event (clinic_id, id, at, written_at, actor_id, event, detail)
   values ($1, $2, now(), ${writtenAt}, $3, 'session.signed_in', '{}')`,
  [clinic.clinicId, id, clinic.people.admin.userId],
];

describe('sealing', () => {
  test('gives every event of a clinic its number, without gap, and the check finds the chain whole', async () => {
    const made = await sealed();
    expect(made.map(({ seq }) => seq)).toEqual(made.map((_, index) => index + 1));
    const { rows } = await owner.query<{ id: string }>(
      'select id from audit_event where clinic_id = $1 order by written_at, id',
      [clinic.clinicId],
    );
    expect(made.map(({ event_id }) => event_id)).toEqual(rows.map(({ id }) => id));
    expect(await checked()).toMatchObject({ entries: made.length, waiting: 0, first: null });
    expect(await checked({}, runtime)).toMatchObject({ entries: made.length, waiting: 0, first: null });
  });

  test('publishes the head outside the database, once for what was sealed together', async () => {
    const made = await sealed();
    await sealAll({ key: KEY, headsFile });
    const own = readFileSync(headsFile, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ clinicId }) => clinicId === clinic.clinicId);
    expect(own).toMatchObject([{ seq: made.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('by several at the same moment makes one chain', async () => {
    await runtime.query('begin');
    await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic.clinicId]);
    await runtime.query(
      `insert into audit_event (clinic_id, id, at, actor_id, event, detail)
       select $1, uuidv7(), now(), $2, 'caseload.viewed', '{"rows": 1}' from generate_series(1, 1200)`,
      [clinic.clinicId, clinic.people.admin.userId],
    );
    await runtime.query('commit');
    await Promise.all(Array.from({ length: 4 }, () => sealClinic(clinic.clinicId, KEY)));
    const made = await seals();
    expect(made.length).toBeGreaterThan(1200);
    expect(made.map(({ seq }) => seq)).toEqual(made.map((_, index) => index + 1));
    await sealAll({ key: KEY, headsFile });
    expect(await checked()).toMatchObject({ entries: made.length, waiting: 0, first: null });
  });

  test('takes an event whose transaction ends late into a later batch', async () => {
    const id = randomUUID();
    await runtime.query('begin');
    await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic.clinicId]);
    await runtime.query(...insertRow(id, 'clock_timestamp()'));
    const before = await sealed();
    expect(before.map(({ event_id }) => event_id)).not.toContain(id);
    await runtime.query('commit');
    await sealAll({ key: KEY, headsFile });
    expect((await seals()).at(-1)).toEqual({ seq: before.length + 1, event_id: id });
    expect(await checked()).toMatchObject({ waiting: 0, first: null });
  });
});

describe('the check names the first bad entry when the owner of the database', () => {
  test.each([
    ['who', `actor_id = uuidv7()`],
    ['what', `event = 'patient.viewed'`],
    ['when', `at = at + interval '1 ms'`],
    ['when it was written', `written_at = written_at + interval '1 ms'`],
    ['whose', `patient_id = uuidv7()`],
    ['which', `subject_id = uuidv7()`],
    ['the request', `request_id = 'other'`],
    ['the details', `detail = '{"rows": 99}'`],
  ])('changes %s', async (_what, change) => {
    const made = await sealed();
    const [third, fifth] = [made[2], made[4]];
    await tamper([
      `update audit_event set ${change} where clinic_id = $1 and id = any($2)`,
      [clinic.clinicId, [third?.event_id, fifth?.event_id]],
    ]);
    await expectFirst({ kind: 'changed', seq: 3, eventId: third?.event_id ?? '' });
  });

  test('changes when it was sealed', async () => {
    const made = await sealed();
    await tamper([
      `update audit_seal set sealed_at = sealed_at - interval '1 day' where clinic_id = $1 and seq = 2`,
      [clinic.clinicId],
    ]);
    await expectFirst({ kind: 'changed', seq: 2, eventId: made[1]?.event_id ?? '' });
  });

  test('deletes an event', async () => {
    const made = await sealed();
    const id = made[3]?.event_id ?? '';
    await tamper(['delete from audit_event where clinic_id = $1 and id = $2', [clinic.clinicId, id]]);
    await expectFirst({ kind: 'no_event', seq: 4, eventId: id });
  });

  test('deletes an event with its seal', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and seq = 4', [clinic.clinicId]],
      ['delete from audit_event where clinic_id = $1 and id = $2', [clinic.clinicId, made[3]?.event_id]],
    );
    await expectFirst({ kind: 'missing', seq: 4, eventId: null });
  });

  test('deletes an event with its seal and closes the gap', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and seq = 4', [clinic.clinicId]],
      ['delete from audit_event where clinic_id = $1 and id = $2', [clinic.clinicId, made[3]?.event_id]],
      ['update audit_seal set seq = seq - 1 where clinic_id = $1 and seq = 5', [clinic.clinicId]],
    );
    await expectFirst({ kind: 'out_of_order', seq: 4, eventId: made[4]?.event_id ?? '' });
  });

  test('inserts an event into the past', async () => {
    await sealed();
    const id = randomUUID();
    await tamper(insertRow(id, `now() - interval '1 hour'`));
    await sealAll({ key: KEY, headsFile });
    await expectFirst({ kind: 'unsealed', seq: null, eventId: id });
  });

  test('inserts an event into the future', async () => {
    await sealed();
    const id = randomUUID();
    await tamper(insertRow(id, `now() + interval '1 day'`));
    await sealAll({ key: KEY, headsFile });
    await expectFirst({ kind: 'unsealed', seq: null, eventId: id });
    expect((await checked({ running: false }))?.first).toEqual({
      kind: 'unsealed',
      seq: null,
      eventId: id,
    });
  });

  test('inserts a seal of its own making, with and without an event', async () => {
    const made = await sealed();
    const id = randomUUID();
    const seal: [string, unknown[]] = [
      `insert into audit_seal (clinic_id, seq, event_id, prev, hash, sealed_at)
       select $1, $2, $3, hash, repeat('a', 64), now() from audit_seal where clinic_id = $1 and seq = $2 - 1`,
      [clinic.clinicId, made.length + 1, id],
    ];
    await tamper(seal);
    await expectFirst({ kind: 'no_event', seq: made.length + 1, eventId: id });
    await tamper(insertRow(id, 'now()'));
    await expectFirst({ kind: 'changed', seq: made.length + 1, eventId: id });
  });

  test('exchanges two entries', async () => {
    const made = await sealed();
    await tamper(
      ['update audit_seal set seq = 1000 where clinic_id = $1 and seq = 3', [clinic.clinicId]],
      ['update audit_seal set seq = 3 where clinic_id = $1 and seq = 5', [clinic.clinicId]],
      ['update audit_seal set seq = 5 where clinic_id = $1 and seq = 1000', [clinic.clinicId]],
    );
    await expectFirst({ kind: 'out_of_order', seq: 3, eventId: made[4]?.event_id ?? '' });
  });

  test('exchanges the events of two entries', async () => {
    const made = await sealed();
    const set = 'update audit_seal set event_id = $2 where clinic_id = $1 and seq = $3';
    await tamper(
      [set, [clinic.clinicId, randomUUID(), 3]],
      [set, [clinic.clinicId, made[2]?.event_id, 5]],
      [set, [clinic.clinicId, made[4]?.event_id, 3]],
    );
    await expectFirst({ kind: 'changed', seq: 3, eventId: made[4]?.event_id ?? '' });
  });

  test('cuts off the tail', async () => {
    const made = await sealed();
    const gone = made.slice(-2).map(({ event_id }) => event_id);
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and event_id = any($2)', [clinic.clinicId, gone]],
      ['delete from audit_event where clinic_id = $1 and id = any($2)', [clinic.clinicId, gone]],
    );
    await expectFirst({ kind: 'cut', seq: made.length - 1, eventId: null, published: made.length });
  });

  test('deletes the whole log of a clinic', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1', [clinic.clinicId]],
      ['delete from audit_event where clinic_id = $1', [clinic.clinicId]],
      ['delete from clinic where id = $1', [clinic.clinicId]],
    );
    expect(await checked()).toEqual({
      clinicId: clinic.clinicId,
      name: null,
      entries: 0,
      waiting: 0,
      first: { kind: 'cut', seq: 1, eventId: null, published: made.length },
    });
  });

  test('has the key too and writes the chain anew: what was published disagrees', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1', [clinic.clinicId]],
      [
        `update audit_event set detail = '{"rows": 99}' where clinic_id = $1 and id = $2`,
        [clinic.clinicId, made[2]?.event_id],
      ],
    );
    await sealClinic(clinic.clinicId, KEY);
    await expectFirst({
      kind: 'not_as_published',
      seq: made.length,
      eventId: made.at(-1)?.event_id ?? '',
    });
  });
});

test('rows that were written last may wait while nobody seals, older ones may not', async () => {
  await sealed();
  await clinic.as('therapist').patients.search({ query: '' });
  expect(await checked()).toMatchObject({ waiting: 1, first: null });
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(
    `update audit_event e set written_at = now() - interval '10 minutes' where clinic_id = $1
     and not exists (select from audit_seal s where s.clinic_id = e.clinic_id and s.event_id = e.id)`,
    [clinic.clinicId],
  );
  await owner.query('commit');
  expect((await checked())?.first).toMatchObject({ kind: 'unsealed' });
});

test('another key is told apart from a log that was changed', async () => {
  await sealed();
  expect((await report()).wrongKey).toBe(false);
  expect((await report({ key: 'another key than the one it was sealed with' })).wrongKey).toBe(true);
});

test('a head file that is gone or was written into is noticed', async () => {
  await sealed();
  expect((await report()).damagedHeads).toEqual([]);
  const text = readFileSync(headsFile, 'utf8');
  writeFileSync(headsFile, text.replace('"seq":', '"seq":1'));
  expect((await report()).damagedHeads).toEqual([1]);
  writeFileSync(headsFile, text.trimEnd());
  appendFileSync(headsFile, '\n{"clinicId":"cut sho');
  await clinic.as('therapist').patients.search({ query: '' });
  await sealAll({ key: KEY, headsFile });
  const lines = text.trimEnd().split('\n').length;
  expect((await report()).damagedHeads).toEqual([lines + 1]);
  expect(readFileSync(headsFile, 'utf8').trimEnd().split('\n')).toHaveLength(lines + 2);
  rmSync(headsFile);
  expect((await report()).damagedHeads).toBeNull();
});

test.each(['audit_event', 'audit_seal'])('the application can only add to %s', async (table) => {
  await sealed();
  const attempt = async (as: Client, statement: string) => {
    await as.query('begin');
    try {
      await as.query(`select set_config('app.clinic_id', $1, true)`, [clinic.clinicId]);
      return (await as.query(statement)).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await as.query('rollback');
    }
  };
  const [REFUSED, NO_RIGHT] = ['23514', '42501'];
  const where = `where clinic_id = '${clinic.clinicId}'`;
  for (const statement of [
    `update ${table} set clinic_id = clinic_id ${where}`,
    `delete from ${table} ${where}`,
    `truncate ${table} cascade`,
  ]) {
    expect(await attempt(runtime, statement), statement).toBe(NO_RIGHT);
    expect(await attempt(owner, statement), statement).toBe(REFUSED);
  }
});

test('the list of clinics is open to the sealer and closed in the context of a request', async () => {
  const other = await openTestClinic();
  await runtime.query('begin');
  await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic.clinicId]);
  const { rows } = await runtime.query('select id from clinic');
  await runtime.query('rollback');
  expect(rows).toEqual([{ id: clinic.clinicId }]);
  const heads = await sealAll({ key: KEY, headsFile });
  expect(heads.map(({ clinicId }) => clinicId)).toEqual(
    expect.arrayContaining([clinic.clinicId, other.clinicId]),
  );
});
