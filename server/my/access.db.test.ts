import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '@/domain/vocabulary/calendar';
import { recordEvent } from '../audit/record';
import { disconnect } from '../db';
import { actAs, newPatient, openTestClinic, type TestClinic, TODAY } from '../testing/clinic';
import { writeFullRecord } from '../testing/record';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

const access = (before: string | null = null) => clinic.as('patient').my.access({ before });
/** A therapist looks at the record of a patient at a moment. */
const look = (patientId: string, at: string, times = 1) =>
  actAs(
    clinic.people.therapist,
    async (action) => {
      for (let time = 0; time < times; time += 1)
        await recordEvent(action, { event: 'assessment.viewed', patientId });
    },
    new Date(at),
  );

test('a patient sees who did what with their record, and nothing of themselves or of others', async () => {
  await writeFullRecord(clinic);
  const created = await clinic.as('therapist').patients.create(newPatient());
  if (created.kind !== 'created') throw new Error('duplicate');
  await look(created.patientId, '2026-03-12T10:00:00Z');
  const { days } = await access();
  expect(days.map(({ day }) => day)).toEqual([TODAY]);
  const entries = days[0]?.entries ?? [];
  // The admin put the assistant on the care team, everything else is the therapist's.
  const others = entries.filter(({ name, role }) => name !== 'Nadia Test' || role !== 'therapist');
  expect(others.map(({ name, role, event }) => ({ name, role, event }))).toEqual([
    { name: 'Amara Test', role: 'admin', event: 'care_team.joined' },
  ]);
  const events = entries.map(({ event }) => event);
  expect(events).toEqual(expect.arrayContaining(['assessment.signed', 'assessment.section_saved']));
  expect(events).not.toContain('my.checked_in');
  expect(events).not.toContain('unknown');
});

test('the same thing several times on a day is one line, and a day begins and ends in the zone of the clinic', async () => {
  // Dublin is an hour ahead of UTC in July.
  await look(clinic.patientId, '2026-07-01T22:30:00Z', 3);
  await look(clinic.patientId, '2026-07-01T23:30:00Z');
  const { days } = await access();
  expect(days.slice(0, 2)).toMatchObject([
    { day: '2026-07-02', entries: [{ event: 'assessment.viewed', times: 1 }] },
    {
      day: '2026-07-01',
      entries: [{ event: 'assessment.viewed', times: 3, lastAt: '2026-07-01T22:30:00.000Z' }],
    },
  ]);
});

test('what an administrator asked about this patient is told too', async () => {
  await clinic.as('admin').audit.list({ patientId: clinic.patientId });
  const told = (await access()).days.flatMap(({ entries }) => entries);
  expect(told).toContainEqual(expect.objectContaining({ event: 'audit.viewed', role: 'admin' }));
});

test('pages end with a whole day, and follow each other without gap or repeat', async () => {
  const other = await openTestClinic();
  const [first, days] = ['2026-01-01', 130];
  await actAs(other.people.therapist, async (action) => {
    for (let day = 0; day < days; day += 1)
      for (const event of ['case.viewed', 'plan.viewed'] as const)
        await recordEvent(
          { ...action, now: new Date(`${addDays(first, day)}T12:00:00Z`) },
          { event, patientId: other.patientId },
        );
  });
  const patient = other.as('patient').my;
  const newest = await patient.access({});
  expect(newest.days.every(({ entries }) => entries.length >= 2)).toBe(true);
  expect(newest.before).not.toBeNull();
  const older = await patient.access({ before: newest.before });
  expect(older.before).toBeNull();
  const seen = [...newest.days, ...older.days].map(({ day }) => day);
  expect(new Set(seen).size).toBe(seen.length);
  for (let day = 0; day < days; day += 1) expect(seen).toContain(addDays(first, day));
});

test('looking is written down, and only patients may', async () => {
  await access();
  const { rows } = await clinic.as('admin').audit.list({ personId: clinic.people.patient.userId });
  expect(rows.filter(({ event }) => event === 'my.viewed').map(({ facts }) => facts)).toContainEqual([
    { fact: 'page', values: ['access'] },
  ]);
  for (const role of ['admin', 'therapist'] as const)
    await expect(clinic.as(role).my.access({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  for (const before of ['0001-01-01', '9999-12-31', 'yesterday'])
    await expect(access(before)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
