import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { auditLog } from '../testing/audit-log';
import { openTestClinic } from '../testing/clinic';

const { owner, runtime, clinic, sealNow, sealed } = auditLog();

test.each(['audit_event', 'audit_seal'])('the application can only add to %s', async (table) => {
  await sealed();
  const attempt = async (as: Client, statement: string) => {
    await as.query('begin');
    try {
      await as.query(`select set_config('app.clinic_id', $1, true)`, [clinic().clinicId]);
      return (await as.query(statement)).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await as.query('rollback');
    }
  };
  const [REFUSED, NO_RIGHT] = ['23514', '42501'];
  const where = `where clinic_id = '${clinic().clinicId}'`;
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
  await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic().clinicId]);
  const { rows } = await runtime.query('select id from clinic');
  await runtime.query('rollback');
  expect(rows).toEqual([{ id: clinic().clinicId }]);
  const heads = await sealNow();
  expect(heads.map(({ clinicId }) => clinicId)).toEqual(
    expect.arrayContaining([clinic().clinicId, other.clinicId]),
  );
});
