import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, type Tx, withRowContext, withTenant } from './db';
import { withPatience } from './patience';
import { nameKey } from './patients/name-key';
import { actAs, NOW, openTestClinic, type TestClinic, TODAY } from './testing/clinic';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

let number = 5000;
async function writePatient(tx: Tx, familyName: string): Promise<void> {
  const { clinicId } = clinic;
  const by = clinic.people.therapist.userId;
  number += 1;
  await tx.patient.create({
    data: {
      clinicId,
      number,
      familyName,
      givenName: 'X',
      familyKey: nameKey(familyName),
      givenKey: 'x',
      birthDate: new Date(`${TODAY}T00:00:00Z`),
      sex: 'other',
      createdAt: NOW,
      createdById: by,
      updatedAt: NOW,
      updatedById: by,
    },
  });
}
const countOf = (familyName: string) =>
  actAs(clinic.people.therapist, ({ tx }) => tx.patient.count({ where: { familyName } }));
const tenant = <Result>(work: (tx: Tx) => Promise<Result>) =>
  withTenant({ clinicId: clinic.clinicId, userId: clinic.people.therapist.userId, reach: 'clinic' }, work);

test('what fails half-way leaves nothing', async () => {
  const attempt = tenant(async (tx) => {
    await writePatient(tx, 'Half');
    await writePatient(tx, 'Half');
    throw new Error('stop');
  });
  await expect(attempt).rejects.toThrow('stop');
  expect(await countOf('Half')).toBe(0);
});

test('a transaction that stalls is ended by the database before a late statement can commit', async () => {
  const attempt = tenant(async (tx) => {
    await writePatient(tx, 'Stalled');
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await writePatient(tx, 'Stalled');
  });
  await expect(attempt).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect(await countOf('Stalled')).toBe(0);
}, 20_000);

test('the context of one transaction is gone in the next', async () => {
  expect(await tenant((tx) => tx.patient.count())).toBeGreaterThan(0);
  const counts = await Promise.all(
    Array.from({ length: 12 }, () => withRowContext({}, (tx) => tx.patient.count())),
  );
  expect(counts).toEqual(Array.from({ length: 12 }, () => 0));
});

test('a condition that is undefined is refused instead of meaning everybody', async () => {
  const { id } = JSON.parse('{}') as { id: string };
  const attempt = tenant((tx) => tx.patient.updateMany({ where: { id }, data: { version: 99 } }));
  await expect(attempt).rejects.toThrow(/undefined/);
});

test('more work at once than connections is done or told that the server is busy, and never left open', async () => {
  const work = Array.from({ length: 40 }, () => tenant((tx) => tx.$queryRaw`select 1 from pg_sleep(0.05)`));
  const outcomes = await Promise.allSettled(work);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  }
  expect(await tenant((tx) => tx.patient.count())).toBeGreaterThan(0);
});

/** Runs the work while somebody else holds every patient's row. */
async function behindALock(work: () => Promise<void>): Promise<void> {
  const holder = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select from patient for update');
    await work();
  } finally {
    await holder.end();
  }
}

/** Milliseconds after which a change that needs that row is told that the server is busy. */
async function refusedAfter(): Promise<number> {
  const started = performance.now();
  const { clinicId } = clinic;
  const context = { clinicId, userId: clinic.people.therapist.userId, reach: 'clinic' } as const;
  const attempt = withTenant(
    context,
    (tx) => tx.$queryRaw`select 1 from patient where clinic_id = ${clinicId}::uuid for update`,
    'change',
  );
  await expect(attempt).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  return performance.now() - started;
}
const later = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds)).then(refusedAfter);

test('who stands second behind a lock waits no longer than who stands first', async () => {
  await behindALock(async () => {
    const waits = await Promise.all([refusedAfter(), later(300), later(600)]);
    expect(Math.min(...waits)).toBeGreaterThan(1_500);
    expect(Math.max(...waits)).toBeLessThan(3_300);
  });
});

test('a request that has waited before waits shorter for a lock', async () => {
  await behindALock(async () => {
    await withPatience(async () => {
      await refusedAfter();
      expect(await refusedAfter()).toBeLessThan(1_800);
    });
  });
});

test('work that needs a second connection gets it while everybody else waits for that work', async () => {
  const held = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const first = withRowContext({}, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(7)`;
    held.resolve();
    await goOn.promise;
    return withRowContext({}, (second) => second.patient.count());
  });
  await held.promise;
  const others = Array.from({ length: 30 }, () =>
    withRowContext({}, (tx) => tx.$executeRaw`select pg_advisory_xact_lock(7)`).catch(() => null),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  goOn.resolve();
  await expect(first).resolves.toBe(0);
  await Promise.all(others);
});
