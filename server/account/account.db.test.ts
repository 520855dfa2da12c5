import { expect, test } from 'vitest';
import { readSession } from '../auth/session';
import { signIn } from '../auth/sign-in';
import { eventsOf } from '../testing/audit-log';
import { callerAs, key, NOW, newAddress, openTestClinic, PASSWORD, signedIn } from '../testing/clinic';
import { connections } from '../testing/connections';

const { owner } = connections();

const NEXT = 'a longer walk by the sea';
const enters = async (email: string, password: string) =>
  (await signIn({ email, password, address: newAddress(), now: NOW })) !== null;

/** Two signed-in browsers of a therapist of a clinic of their own. */
async function twoBrowsers() {
  const clinic = await openTestClinic();
  const { email } = clinic.people.therapist;
  return { clinic, email, here: await signedIn(email), there: await signedIn(email) };
}

test('the account page lists the open sessions of the account, this one first, with the browser in words', async () => {
  const { clinic, email, here } = await twoBrowsers();
  await signIn({ email, password: PASSWORD, address: newAddress(), device: 'Firefox · Windows', now: NOW });
  const { sessions } = await callerAs(here.person).account.overview();
  // One more stands open from when the clinic was made.
  expect(sessions).toHaveLength(4);
  expect(sessions[0]).toMatchObject({ sessionId: here.person.sessionId, current: true });
  expect(sessions.filter(({ current }) => current)).toHaveLength(1);
  expect(sessions.map(({ device }) => device)).toContain('Firefox · Windows');
  const idle = new Date(NOW.getTime() + 16 * 60_000);
  expect((await callerAs(clinic.people.therapist, idle).account.overview()).sessions).toEqual([]);
});

test('ending one session ends it at once and no other', async () => {
  const { clinic, here, there } = await twoBrowsers();
  await callerAs(here.person).account.endSession({
    sessionId: there.person.sessionId,
    idempotencyKey: key(),
  });
  expect(await readSession(there.sid, NOW)).toBeNull();
  expect(await readSession(here.sid, NOW)).not.toBeNull();
  expect(await eventsOf(owner, clinic.clinicId, 'session.ended')).toMatchObject([
    { subject_id: there.person.sessionId },
  ]);
});

test('a session of somebody else is not there to be ended', async () => {
  const { clinic, here } = await twoBrowsers();
  const admin = await signedIn(clinic.people.admin.email);
  await expect(
    callerAs(here.person).account.endSession({ sessionId: admin.person.sessionId, idempotencyKey: key() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await readSession(admin.sid, NOW)).not.toBeNull();
});

test('ending all others leaves this one', async () => {
  const { here, there } = await twoBrowsers();
  await callerAs(here.person).account.endOtherSessions({ idempotencyKey: key() });
  expect(await readSession(there.sid, NOW)).toBeNull();
  expect(await readSession(here.sid, NOW)).not.toBeNull();
});

test('a new password needs the present one, ends the other sessions, and the old one opens nothing', async () => {
  const { email, here, there } = await twoBrowsers();
  const change = (current: string, next: string) =>
    callerAs(here.person).account.changePassword({ current, next, idempotencyKey: key() });
  await expect(change('a guess', NEXT)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { fields: { current: 'password.wrong' } },
  });
  expect(JSON.stringify(await change(PASSWORD, 'short').catch((error: unknown) => error))).toContain(
    'password.too_short',
  );
  expect(await enters(email, NEXT)).toBe(false);
  await change(PASSWORD, NEXT);
  expect(await readSession(there.sid, NOW)).toBeNull();
  expect(await readSession(here.sid, NOW)).not.toBeNull();
  expect(await enters(email, PASSWORD)).toBe(false);
  expect(await enters(email, NEXT)).toBe(true);
});

test('guessing the present password five times ends the session', async () => {
  const { here } = await twoBrowsers();
  for (let guess = 0; guess < 5; guess += 1)
    await callerAs(here.person)
      .account.changePassword({ current: `guess ${guess}`, next: NEXT, idempotencyKey: key() })
      .catch(() => undefined);
  expect(await readSession(here.sid, NOW)).toBeNull();
});

test('no password leaves a fingerprint with the key of its request', async () => {
  const { here } = await twoBrowsers();
  const [first, second] = [key(), key()];
  const { account } = callerAs(here.person);
  await account.changePassword({ current: PASSWORD, next: NEXT, idempotencyKey: first });
  await account.changePassword({ current: NEXT, next: 'another walk by the sea', idempotencyKey: second });
  // A repeat is known by its key alone: with other passwords in it the first answer comes back.
  expect(
    await account.changePassword({ current: 'x', next: 'y walks by the grey sea', idempotencyKey: first }),
  ).toEqual({ kind: 'changed' });
});

test('an admin signs a colleague out everywhere, who can sign in again', async () => {
  const { clinic, email, here, there } = await twoBrowsers();
  const { userId } = here.person;
  await clinic.as('admin').team.endSessions({ userId, idempotencyKey: key() });
  expect(await readSession(here.sid, NOW)).toBeNull();
  expect(await readSession(there.sid, NOW)).toBeNull();
  expect(await enters(email, PASSWORD)).toBe(true);
  expect(await eventsOf(owner, clinic.clinicId, 'team.sessions_ended')).toMatchObject([
    { subject_id: userId },
  ]);
});
