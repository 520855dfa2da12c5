import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '@/domain/vocabulary/calendar';
import { disconnect } from '../db';
import { actAs, key, NOW, newPatient, openTestClinic, type TestClinic, TODAY } from '../testing/clinic';
import { type FullRecord, writeFullRecord } from '../testing/record';
import { recordEvent } from './record';
import { sealClinic } from './seal';

let clinic: TestClinic;
let other: TestClinic;
let record: FullRecord;

beforeAll(async () => {
  clinic = await openTestClinic();
  other = await openTestClinic();
  record = await writeFullRecord(clinic);
  await writeFullRecord(other);
});
afterAll(disconnect);

const admin = () => clinic.as('admin').audit;
const take = (what: 'note' | 'letter' | 'plan', how: 'printed' | 'copied', subjectId: string) =>
  clinic.as('therapist').audit.takeOut({ what, how, subjectId, idempotencyKey: key() });

describe('the log', () => {
  test('says who did what with whose record, and where in the chain it stands', async () => {
    await sealClinic(clinic.clinicId, 'a key of this test');
    const { rows } = await admin().list({ patientId: record.patientId, kind: 'signed' });
    const signed = rows.find(({ event }) => event === 'assessment.signed');
    expect(signed).toMatchObject({
      personName: 'Nadia Test',
      role: 'therapist',
      kind: 'signed',
      patientName: expect.stringMatching(/^Verwey .*, Tomas$/),
      subjectId: record.assessmentId,
      facts: [],
      seq: expect.any(Number),
    });
  });

  test('shows no clinical content', async () => {
    const seen = JSON.stringify(await admin().list({}));
    for (const word of ['Canary', 'emergency', 'urgent', 'accepted', 'radicul', 'contentHash'])
      expect(seen).not.toContain(word);
  });

  test('is filtered by person, patient, kind and day', async () => {
    const { therapist } = clinic.people;
    const ofTherapist = await admin().list({ personId: therapist.userId });
    expect(new Set(ofTherapist.rows.map(({ personId }) => personId))).toEqual(new Set([therapist.userId]));
    const created = await clinic.as('therapist').patients.create(newPatient());
    if (created.kind !== 'created') throw new Error('duplicate');
    const ofPatient = await admin().list({ patientId: created.patientId });
    // Whoever registers a patient is on the care team.
    expect(ofPatient.rows.map(({ event }) => event).sort()).toEqual(['care_team.joined', 'patient.created']);
    const accounts = await admin().list({ kind: 'account' });
    expect(new Set(accounts.rows.map(({ kind }) => kind))).toEqual(new Set(['account']));

    // The clinic is in Dublin, an hour ahead of UTC in summer: half past eleven at night in UTC is the next day there.
    const night = new Date('2026-07-01T23:30:00Z');
    await clinic.as('therapist', night).patients.search({ query: '' });
    const days = async (day: string) => (await admin().list({ day })).rows.map(({ at }) => at);
    expect(await days('2026-07-02')).toEqual([night.toISOString()]);
    expect(await days('2026-07-01')).toEqual([]);
    expect((await admin().list({ day: '2026-07-02', kind: 'printed' })).rows).toEqual([]);
  });

  test('comes in pages without gap or repeat, also where many events share a moment', async () => {
    const day = addDays(TODAY, 40);
    const moment = new Date(`${day}T09:00:00Z`);
    await actAs(
      clinic.people.therapist,
      async (action) => {
        for (let rows = 0; rows < 120; rows += 1)
          await recordEvent(action, { event: 'caseload.viewed', rows });
      },
      moment,
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof admin>['list']>> = await admin().list({ day, cursor });
      expect(page.rows.length).toBeLessThanOrEqual(50);
      seen.push(...page.rows.flatMap(({ facts }) => facts.flatMap(({ values }) => values)));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, row) => row));
  });

  test('looking at it is written into it', async () => {
    const later = new Date(NOW.getTime() + 3_600_000);
    await clinic.as('admin', later).audit.list({ patientId: record.patientId });
    const [newest] = (await admin().list({ kind: 'seen', personId: clinic.people.admin.userId })).rows.filter(
      ({ at }) => at === later.toISOString(),
    );
    expect(newest).toMatchObject({ event: 'audit.viewed', patientId: record.patientId });
  });

  test('holds nothing of another clinic, and its patients are not found', async () => {
    const own = await admin().list({});
    const names = (await other.as('admin').audit.people()).map(({ userId }) => userId);
    for (const { personId } of own.rows) expect(names).not.toContain(personId);
    await expect(admin().list({ patientId: other.patientId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await admin().list({ personId: other.people.therapist.userId })).rows).toEqual([]);
  });

  test.each([
    { day: '0001-01-01' },
    { day: '9999-12-31' },
    { day: '2026-02-30' },
    { cursor: 'made up' },
    { cursor: Buffer.from('{"at":1e99,"id":"x"}').toString('base64url') },
    { kind: 'stolen' },
    { personId: "' or 1=1" },
  ])('a bad question is refused at its field: %o', async (input) => {
    await expect(admin().list(input as { day: string })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('finds patients by name for the filter, with their number and nothing else', async () => {
    const found = await admin().findPatients({ query: 'verwey' });
    expect(found.length).toBeGreaterThan(0);
    for (const patient of found) expect(Object.keys(patient).sort()).toEqual(['name', 'number', 'patientId']);
  });
});

test('a therapist reads what they did themselves, and nobody else’s doings', async () => {
  const own = clinic.as('therapist').audit;
  const { rows } = await own.own({});
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map(({ personId }) => personId))).toEqual(new Set([clinic.people.therapist.userId]));
  const wider = { personId: clinic.people.admin.userId } as object;
  await expect(own.own(wider)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(own.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

describe('printing and copying', () => {
  test('is written down with what it was and whose', async () => {
    await take('note', 'printed', record.assessmentId);
    await take('letter', 'copied', record.draftAssessmentId);
    await take('plan', 'printed', record.planVersionId);
    const printed = await admin().list({ kind: 'printed' });
    expect(printed.rows.map(({ facts, patientId, subjectId }) => ({ facts, patientId, subjectId }))).toEqual(
      expect.arrayContaining([
        {
          facts: [{ fact: 'what', values: ['note'] }],
          patientId: record.patientId,
          subjectId: record.assessmentId,
        },
        {
          facts: [{ fact: 'what', values: ['plan'] }],
          patientId: record.patientId,
          subjectId: record.planVersionId,
        },
      ]),
    );
    expect((await admin().list({ kind: 'exported' })).rows).toMatchObject([
      { event: 'record.copied', subjectId: record.draftAssessmentId },
    ]);
  });

  test('of what is not there is not found: another kind of record, or another clinic', async () => {
    await expect(take('plan', 'printed', record.assessmentId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.as('therapist').audit.takeOut({
        what: 'note',
        how: 'printed',
        subjectId: record.assessmentId,
        idempotencyKey: key(),
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
