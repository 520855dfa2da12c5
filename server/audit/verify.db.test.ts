import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditLog, KEY } from '../testing/audit-log';
import type { Finding } from './follow-chain';
import { sealClinic } from './seal';

const { owner, clinic, headsFile, sealNow, sealed, report, checked, insertRow } = auditLog();

const expectFirst = async (first: Finding) => expect((await checked())?.first).toEqual(first);

/** The owner of the database, who can switch every guard off. */
async function tamper(...statements: [sql: string, values: unknown[]][]): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  for (const [sql, values] of statements)
    expect((await owner.query(sql, values)).rowCount, sql).toBeGreaterThan(0);
  await owner.query('commit');
}

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
      [clinic().clinicId, [third?.event_id, fifth?.event_id]],
    ]);
    await expectFirst({ kind: 'changed', seq: 3, eventId: third?.event_id ?? '' });
  });

  test('changes when it was sealed', async () => {
    const made = await sealed();
    await tamper([
      `update audit_seal set sealed_at = sealed_at - interval '1 day' where clinic_id = $1 and seq = 2`,
      [clinic().clinicId],
    ]);
    await expectFirst({ kind: 'changed', seq: 2, eventId: made[1]?.event_id ?? '' });
  });

  test('deletes an event', async () => {
    const made = await sealed();
    const id = made[3]?.event_id ?? '';
    await tamper(['delete from audit_event where clinic_id = $1 and id = $2', [clinic().clinicId, id]]);
    await expectFirst({ kind: 'no_event', seq: 4, eventId: id });
  });

  test('deletes an event with its seal', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and seq = 4', [clinic().clinicId]],
      ['delete from audit_event where clinic_id = $1 and id = $2', [clinic().clinicId, made[3]?.event_id]],
    );
    await expectFirst({ kind: 'missing', seq: 4, eventId: null });
  });

  test('deletes an event with its seal and closes the gap', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and seq = 4', [clinic().clinicId]],
      ['delete from audit_event where clinic_id = $1 and id = $2', [clinic().clinicId, made[3]?.event_id]],
      ['update audit_seal set seq = seq - 1 where clinic_id = $1 and seq = 5', [clinic().clinicId]],
    );
    await expectFirst({ kind: 'out_of_order', seq: 4, eventId: made[4]?.event_id ?? '' });
  });

  test('inserts an event into the past', async () => {
    await sealed();
    const id = randomUUID();
    await tamper(insertRow(id, `now() - interval '1 hour'`));
    await sealNow();
    await expectFirst({ kind: 'unsealed', seq: null, eventId: id });
  });

  test('inserts an event into the future', async () => {
    await sealed();
    const id = randomUUID();
    await tamper(insertRow(id, `now() + interval '1 day'`));
    await sealNow();
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
      [clinic().clinicId, made.length + 1, id],
    ];
    await tamper(seal);
    await expectFirst({ kind: 'no_event', seq: made.length + 1, eventId: id });
    await tamper(insertRow(id, 'now()'));
    await expectFirst({ kind: 'changed', seq: made.length + 1, eventId: id });
  });

  test('exchanges two entries', async () => {
    const made = await sealed();
    await tamper(
      ['update audit_seal set seq = 1000 where clinic_id = $1 and seq = 3', [clinic().clinicId]],
      ['update audit_seal set seq = 3 where clinic_id = $1 and seq = 5', [clinic().clinicId]],
      ['update audit_seal set seq = 5 where clinic_id = $1 and seq = 1000', [clinic().clinicId]],
    );
    await expectFirst({ kind: 'out_of_order', seq: 3, eventId: made[4]?.event_id ?? '' });
  });

  test('exchanges the events of two entries', async () => {
    const made = await sealed();
    const set = 'update audit_seal set event_id = $2 where clinic_id = $1 and seq = $3';
    await tamper(
      [set, [clinic().clinicId, randomUUID(), 3]],
      [set, [clinic().clinicId, made[2]?.event_id, 5]],
      [set, [clinic().clinicId, made[4]?.event_id, 3]],
    );
    await expectFirst({ kind: 'changed', seq: 3, eventId: made[4]?.event_id ?? '' });
  });

  test('cuts off the tail', async () => {
    const made = await sealed();
    const gone = made.slice(-2).map(({ event_id }) => event_id);
    await tamper(
      ['delete from audit_seal where clinic_id = $1 and event_id = any($2)', [clinic().clinicId, gone]],
      ['delete from audit_event where clinic_id = $1 and id = any($2)', [clinic().clinicId, gone]],
    );
    await expectFirst({ kind: 'cut', seq: made.length - 1, eventId: null, published: made.length });
  });

  test('deletes the whole log of a clinic', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1', [clinic().clinicId]],
      ['delete from audit_event where clinic_id = $1', [clinic().clinicId]],
      ['delete from clinic where id = $1', [clinic().clinicId]],
    );
    expect(await checked()).toEqual({
      clinicId: clinic().clinicId,
      name: null,
      entries: 0,
      waiting: 0,
      first: { kind: 'cut', seq: 1, eventId: null, published: made.length },
    });
  });

  test('has the key too and writes the chain anew: what was published disagrees', async () => {
    const made = await sealed();
    await tamper(
      ['delete from audit_seal where clinic_id = $1', [clinic().clinicId]],
      [
        `update audit_event set detail = '{"rows": 99}' where clinic_id = $1 and id = $2`,
        [clinic().clinicId, made[2]?.event_id],
      ],
    );
    await sealClinic(clinic().clinicId, KEY);
    await expectFirst({
      kind: 'not_as_published',
      seq: made.length,
      eventId: made.at(-1)?.event_id ?? '',
    });
  });
});

test('rows that were written last may wait while nobody seals, older ones may not', async () => {
  await sealed();
  await clinic().as('therapist').patients.search({ query: '' });
  expect(await checked()).toMatchObject({ waiting: 1, first: null });
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(
    `update audit_event e set written_at = now() - interval '10 minutes' where clinic_id = $1
     and not exists (select from audit_seal s where s.clinic_id = e.clinic_id and s.event_id = e.id)`,
    [clinic().clinicId],
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
  const text = readFileSync(headsFile(), 'utf8');
  writeFileSync(headsFile(), text.replace('"seq":', '"seq":1'));
  expect((await report()).damagedHeads).toEqual([1]);
  writeFileSync(headsFile(), text.trimEnd());
  appendFileSync(headsFile(), '\n{"clinicId":"cut sho');
  await clinic().as('therapist').patients.search({ query: '' });
  await sealNow();
  const lines = text.trimEnd().split('\n').length;
  expect((await report()).damagedHeads).toEqual([lines + 1]);
  expect(readFileSync(headsFile(), 'utf8').trimEnd().split('\n')).toHaveLength(lines + 2);
  rmSync(headsFile());
  expect((await report()).damagedHeads).toBeNull();
});
