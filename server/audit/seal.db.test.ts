import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditLog, KEY } from '../testing/audit-log';
import { sealClinic } from './seal';

const { owner, runtime, clinic, headsFile, seals, sealNow, sealed, checked, insertRow } = auditLog();

describe('sealing', () => {
  test('gives every event of a clinic its number, without gap, and the check finds the chain whole', async () => {
    const made = await sealed();
    expect(made.map(({ seq }) => seq)).toEqual(made.map((_, index) => index + 1));
    const { rows } = await owner.query<{ id: string }>(
      'select id from audit_event where clinic_id = $1 order by written_at, id',
      [clinic().clinicId],
    );
    expect(made.map(({ event_id }) => event_id)).toEqual(rows.map(({ id }) => id));
    expect(await checked()).toMatchObject({ entries: made.length, waiting: 0, first: null });
    expect(await checked({}, runtime)).toMatchObject({ entries: made.length, waiting: 0, first: null });
  });

  test('publishes the head outside the database, once for what was sealed together', async () => {
    const made = await sealed();
    await sealNow();
    const own = readFileSync(headsFile(), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ clinicId }) => clinicId === clinic().clinicId);
    expect(own).toMatchObject([{ seq: made.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('by several at the same moment makes one chain', async () => {
    await runtime.query('begin');
    await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic().clinicId]);
    await runtime.query(
      `insert into audit_event (clinic_id, id, at, actor_id, event, detail)
       select $1, uuidv7(), now(), $2, 'caseload.viewed', '{"rows": 1}' from generate_series(1, 1200)`,
      [clinic().clinicId, clinic().people.admin.userId],
    );
    await runtime.query('commit');
    await Promise.all(Array.from({ length: 4 }, () => sealClinic(clinic().clinicId, KEY)));
    const made = await seals();
    expect(made.length).toBeGreaterThan(1200);
    expect(made.map(({ seq }) => seq)).toEqual(made.map((_, index) => index + 1));
    await sealNow();
    expect(await checked()).toMatchObject({ entries: made.length, waiting: 0, first: null });
  });

  test('takes an event whose transaction ends late into a later batch', async () => {
    const id = randomUUID();
    await runtime.query('begin');
    await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic().clinicId]);
    await runtime.query(...insertRow(id, 'clock_timestamp()'));
    const before = await sealed();
    expect(before.map(({ event_id }) => event_id)).not.toContain(id);
    await runtime.query('commit');
    await sealNow();
    expect((await seals()).at(-1)).toEqual({ seq: before.length + 1, event_id: id });
    expect(await checked()).toMatchObject({ waiting: 0, first: null });
  });
});
