import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '@/domain/vocabulary/calendar';
import { toDateColumn } from '../calendar';
import { disconnect } from '../db';
import { actAs, key, newPatient, openTestClinic, type TestClinic, TODAY } from '../testing/clinic';
import { draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

const therapist = () => clinic.as('therapist');

async function signedCase(familyName: string): Promise<string> {
  const created = await therapist().patients.create(newPatient({ familyName }));
  if (created.kind !== 'created') throw new Error('duplicate');
  const drafted = await draftAssessment(therapist(), created.patientId);
  await therapist().assessments.sign(signing(drafted.assessmentId));
  return drafted.caseId;
}

type Columns = {
  nextDueOn?: Date;
  recheckDueOn?: Date;
  checkedInWorseOn?: Date;
  responseState?: string;
};
const set = (caseId: string, data: Columns) =>
  actAs(clinic.people.therapist, ({ tx, clinicId }) =>
    tx.case.update({ where: { clinicId_id: { clinicId, id: caseId } }, data }),
  );
const daysFromNow = (days: number) => toDateColumn(addDays(TODAY, days));

test('the list runs from what is most pressing to what is on track, with the counts above it', async () => {
  await signedCase('On track');
  await set(await signedCase('Recheck'), { recheckDueOn: daysFromNow(0) });
  await therapist().assessments.start({
    caseId: await signedCase('Unsigned'),
    kind: 'reassessment',
    idempotencyKey: key(),
  });
  await set(await signedCase('Overdue a day'), { nextDueOn: daysFromNow(-1) });
  await set(await signedCase('Overdue a week'), { nextDueOn: daysFromNow(-7) });
  await set(await signedCase('Stalled'), { responseState: 'PLATEAU', nextDueOn: daysFromNow(-30) });
  await set(await signedCase('Worse'), { checkedInWorseOn: daysFromNow(-1) });
  const red = await signedCase('Red');
  await actAs(clinic.people.therapist, async (action) => {
    const { openAlert } = await import('../alerts/open-alert');
    const found = await action.tx.case.findFirstOrThrow({ where: { clinicId: action.clinicId, id: red } });
    await openAlert(action, {
      case: found,
      source: 'check_in',
      sourceId: red,
      level: 'same_day',
      title: 'Fever with back pain',
      text: '',
      withinDays: null,
    });
  });

  const list = await therapist().caseload.list({ scope: 'mine' });
  expect(list.rows.map(({ familyName, why }) => [familyName, why.kind])).toEqual([
    ['Red', 'red_alert'],
    ['Worse', 'checked_in_worse'],
    ['Stalled', 'stalled'],
    ['Overdue a week', 'overdue'],
    ['Overdue a day', 'overdue'],
    ['Unsigned', 'unsigned'],
    ['Recheck', 'recheck_due'],
    ['On track', 'on_track'],
  ]);
  expect(list.rows.map(({ why }) => why.text).slice(0, 5)).toEqual([
    'Fever with back pain',
    'Checked in worse yesterday',
    'No clear change at the last two reviews: consider a change of plan',
    'Follow-up 7 days overdue',
    'Follow-up 1 day overdue',
  ]);
  expect(list.counts).toEqual({
    redAlerts: 1,
    checkedInWorse: 1,
    stalled: 1,
    overdue: 2,
    unsigned: 1,
    recheckDue: 1,
  });
  expect(list.openCases).toBe(8);
  expect(list.rows[0]).toMatchObject({
    week: 5,
    lastSeenOn: TODAY,
    trend: [{ on: TODAY, legPain: 6 }],
    adherence: null,
  });

  const overdue = await therapist().caseload.list({ scope: 'mine', why: 'overdue' });
  expect(overdue.rows.map(({ familyName }) => familyName)).toEqual(['Overdue a week', 'Overdue a day']);

  const totals = (await clinic.as('admin').admin.overview()).therapists;
  expect(totals).toEqual([
    expect.objectContaining({
      name: 'Nadia Test',
      openCases: 8,
      overdue: 3,
      openAlerts: 1,
      oldestOverdueDays: 30,
    }),
  ]);
});

test('"mine" leaves out the cases of colleagues; a case handed over moves with its alerts', async () => {
  const { userId } = await clinic.as('admin').team.add({
    name: 'Erik Test',
    email: `erik.${key()}@example.test`,
    role: 'therapist',
    idempotencyKey: key(),
  });
  const [row] = await clinic.as('admin').admin.cases({});
  const move = (therapistId: string) =>
    clinic.as('admin').cases.reassign({
      caseId: row?.caseId ?? '',
      therapistId,
      baseVersion: row?.version ?? 0,
      idempotencyKey: key(),
    });
  // Invited is not active yet, and an admin is no therapist.
  await expect(move(userId)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(move(clinic.people.admin.userId)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const before = await therapist().caseload.list({ scope: 'mine' });
  await actAs(clinic.people.admin, ({ tx, clinicId }) =>
    tx.membership.updateMany({ where: { clinicId, userId }, data: { status: 'active' } }),
  );
  expect(await move(userId)).toMatchObject({ kind: 'reassigned' });
  await expect(move(userId)).rejects.toMatchObject({ code: 'CONFLICT' });
  const after = await therapist().caseload.list({ scope: 'mine' });
  expect(after.openCases).toBe(before.openCases - 1);
  // The care team goes with the case: whoever handed it over sees it no longer, the clinic still has it.
  expect((await therapist().caseload.list({ scope: 'clinic' })).openCases).toBe(before.openCases - 1);
  await expect(therapist().cases.get({ caseId: row?.caseId ?? '' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await clinic.as('admin').admin.cases({})).some(({ caseId }) => caseId === row?.caseId)).toBe(true);
});

test('pages follow each other without gap or repeat', async () => {
  const other = await openTestClinic();
  const caseIds: string[] = [];
  for (let index = 0; index < 53; index += 1) {
    const created = await other.as('therapist').patients.create(newPatient());
    if (created.kind !== 'created') throw new Error('duplicate');
    const opened = await other
      .as('therapist')
      .cases.open({ patientId: created.patientId, idempotencyKey: key() });
    caseIds.push(opened.caseId);
  }
  const first = await other.as('therapist').caseload.list({ scope: 'mine' });
  expect(first.rows).toHaveLength(50);
  const second = await other.as('therapist').caseload.list({ scope: 'mine', cursor: first.nextCursor });
  expect(second.nextCursor).toBeNull();
  const seen = [...first.rows, ...second.rows].map(({ caseId }) => caseId);
  expect(seen.toSorted()).toEqual(caseIds.toSorted());
});

test('a case is not closed while an alert is open, and a closed one leaves the list', async () => {
  const { rows } = await therapist().caseload.list({ scope: 'clinic' });
  const close = async (kind: string) => {
    const caseId = rows.find(({ why }) => why.kind === kind)?.caseId ?? '';
    const { version } = (await therapist().cases.get({ caseId })).case;
    return therapist().cases.close({
      caseId,
      baseVersion: version,
      reason: 'Recovered',
      idempotencyKey: key(),
    });
  };
  await expect(close('red_alert')).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await close('on_track')).toMatchObject({ kind: 'closed' });
  const after = await therapist().caseload.list({ scope: 'clinic', why: 'on_track' });
  expect(after.rows).toEqual([]);
});
