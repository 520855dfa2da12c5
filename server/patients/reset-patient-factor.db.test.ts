import { expect, test } from 'vitest';
import { readSession } from '../auth/session';
import { addMembership } from '../team/add-membership';
import { actAs, addStaff, callerAs, callerAsIs, key, NOW, openTestClinic, signedIn } from '../testing/clinic';
import { connections } from '../testing/connections';
import { enrol } from '../testing/second-factor';

const { owner } = connections();

/** A clinic of its own whose patient has an authenticator app, and two sessions. */
async function withFactor() {
  const clinic = await openTestClinic();
  const { email } = clinic.people.patient;
  const first = await signedIn(email);
  await enrol(first.person);
  return { clinic, email, ...first };
}
const request = (patientId: string) => ({
  patientId,
  checked: 'identity_document' as const,
  note: 'Showed her passport at the desk.',
  idempotencyKey: key(),
});

test.each(['therapist', 'admin'] as const)(
  'a %s takes the lost factor of a patient away: every session ends, the password is enough again, and it is written down',
  async (role) => {
    const { clinic, email, sid } = await withFactor();
    const { patientId, people } = clinic;
    expect(await clinic.as(role).patients.resetFactor(request(patientId))).toEqual({ kind: 'reset' });
    expect(await readSession(sid, NOW)).toBeNull();
    const { person } = await signedIn(email);
    expect((await callerAs(person).account.overview()).factor).toBeNull();
    const { rows } = await owner.query(
      `select user_id, checked, note from factor_reset where clinic_id = $1`,
      [clinic.clinicId],
    );
    expect(rows).toEqual([
      {
        user_id: people[role].userId,
        checked: 'identity_document',
        note: 'Showed her passport at the desk.',
      },
    ]);
    const events = await owner.query(
      `select actor_id, patient_id, detail from audit_event where clinic_id = $1 and event = 'patient.factor_reset'`,
      [clinic.clinicId],
    );
    expect(events.rows).toEqual([
      { actor_id: people[role].userId, patient_id: patientId, detail: { reason: 'identity_document' } },
    ]);
    const seen = await clinic.as('therapist').patients.get({ patientId });
    expect(seen.lastFactorReset).toEqual({
      at: NOW.toISOString(),
      by: people[role].name,
      note: 'Showed her passport at the desk.',
    });
    const atTheDesk = await clinic.as('front_desk').patients.get({ patientId });
    expect(atTheDesk.lastFactorReset).toBeNull();
    const { days } = await callerAs(person).my.access({ before: null });
    expect(days.flatMap(({ entries }) => entries)).toContainEqual(
      expect.objectContaining({ event: 'patient.factor_reset', name: people[role].name, role }),
    );
  },
);

test('it needs a proof of who asks, a way and words', async () => {
  const { clinic, sid } = await withFactor();
  const { therapist } = clinic.people;
  const old = callerAsIs(therapist, new Date(NOW.getTime() + 6 * 60_000));
  await expect(old.patients.resetFactor(request(clinic.patientId))).rejects.toMatchObject({
    code: 'FORBIDDEN',
    cause: { reason: 'step_up' },
  });
  for (const missing of [{ note: ' ' }, { checked: '' as 'called_back' }])
    await expect(
      clinic.as('therapist').patients.resetFactor({ ...request(clinic.patientId), ...missing }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await readSession(sid, NOW)).not.toBeNull();
});

test('nobody else may, and for a therapist who is not on the care team the patient is not there', async () => {
  const { clinic, sid } = await withFactor();
  for (const role of ['assistant', 'front_desk', 'auditor', 'patient'] as const)
    await expect(clinic.as(role).patients.resetFactor(request(clinic.patientId))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  const stranger = callerAs(await addStaff(clinic.people.admin, 'therapist', 'Erik Test'));
  const refused = { code: 'NOT_FOUND' };
  await expect(stranger.patients.resetFactor(request(clinic.patientId))).rejects.toMatchObject(refused);
  await stranger.breakGlass.open({
    patientId: clinic.patientId,
    reason: 'covering',
    note: 'Covering today.',
    idempotencyKey: key(),
  });
  await expect(stranger.patients.resetFactor(request(clinic.patientId))).rejects.toMatchObject(refused);
  expect(await readSession(sid, NOW)).not.toBeNull();
});

test('where there is nothing to take away, or another clinic has the account too, it is left alone', async () => {
  const clinic = await openTestClinic();
  const conflict = { code: 'CONFLICT' };
  const reset = () => clinic.as('therapist').patients.resetFactor(request(clinic.patientId));
  await expect(reset()).rejects.toMatchObject(conflict);
  const { sid, person } = await signedIn(clinic.people.patient.email);
  await enrol(person);
  const elsewhere = await openTestClinic();
  await actAs(elsewhere.people.admin, (action) =>
    addMembership(action, { email: person.email, name: 'Tomas Test', role: 'therapist' }),
  );
  await expect(reset()).rejects.toMatchObject(conflict);
  expect(await readSession(sid, NOW)).not.toBeNull();
});

test('what was written about it is changed by nobody', async () => {
  const { clinic } = await withFactor();
  await clinic.as('admin').patients.resetFactor(request(clinic.patientId));
  const of = [clinic.clinicId];
  await expect(owner.query(`update factor_reset set note = 'x' where clinic_id = $1`, of)).rejects.toThrow();
  await expect(owner.query(`delete from factor_reset where clinic_id = $1`, of)).rejects.toThrow();
});
