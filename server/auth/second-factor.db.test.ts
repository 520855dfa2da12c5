import { expect, test } from 'vitest';
import {
  callerAs,
  key,
  minutesLater,
  NOW,
  newAddress,
  openTestClinic,
  PASSWORD,
  signedIn,
  type TestClinic,
} from '../testing/clinic';
import { connections } from '../testing/connections';
import { call, GUARDED } from '../testing/every-procedure';
import { enrol } from '../testing/second-factor';
import { emailIndexOf } from './account-email';
import { completeSignIn } from './complete-sign-in';
import { readPendingSession, readSession } from './session';
import { spendSetupToken } from './setup-token';
import { signIn } from './sign-in';
import { totpCodeAt } from './totp';

const { owner } = connections();

async function passwordStep(email: string, now: Date) {
  const session = await signIn({ email, password: PASSWORD, address: newAddress(), now });
  if (!session) throw new Error('the password was refused');
  return session.sid;
}

/** A clinic of its own whose therapist has an authenticator app. */
async function withFactor() {
  const clinic: TestClinic = await openTestClinic();
  const { email } = clinic.people.therapist;
  const { sid, person } = await signedIn(email);
  return { clinic, email, sid, person, ...(await enrol(person)) };
}

test('with a second factor the password opens nothing: no procedure answers, no person is here', async () => {
  const { email } = await withFactor();
  const sid = await passwordStep(email, minutesLater(1));
  const person = await readSession(sid, minutesLater(1));
  expect(person).toBeNull();
  expect(await readPendingSession(sid, minutesLater(1))).toMatchObject({ email });
  const open: string[] = [];
  for (const name of GUARDED) {
    const code = await call(callerAs(person), name, undefined).then(
      () => 'OK',
      (error: { code?: string }) => error.code,
    );
    if (code !== 'UNAUTHORIZED') open.push(`${name}: ${code}`);
  }
  expect(open).toEqual([]);
});

test('the code completes the sign-in under a new secret, and the pending one is worth nothing', async () => {
  const { email, secret } = await withFactor();
  const sid = await passwordStep(email, minutesLater(1));
  const done = await completeSignIn({ sid, code: totpCodeAt(secret, minutesLater(1)), now: minutesLater(1) });
  if (done.kind !== 'signed_in') throw new Error(done.kind);
  expect(done.sid).not.toBe(sid);
  expect(await readSession(done.sid, minutesLater(1))).toMatchObject({ email });
  expect(await readSession(sid, minutesLater(1))).toBeNull();
  expect(await readPendingSession(sid, minutesLater(1))).toBeNull();
});

test('the same code does not work twice, and none of an earlier step after it', async () => {
  const { email, secret } = await withFactor();
  const now = minutesLater(1);
  const code = totpCodeAt(secret, now);
  const earlier = totpCodeAt(secret, new Date(now.getTime() - 30_000));
  const first = await passwordStep(email, now);
  expect(await completeSignIn({ sid: first, code, now })).toMatchObject({ kind: 'signed_in' });
  const second = await passwordStep(email, now);
  expect(await completeSignIn({ sid: second, code, now })).toEqual({ kind: 'wrong' });
  expect(await completeSignIn({ sid: second, code: earlier, now })).toEqual({ kind: 'wrong' });
  const next = minutesLater(1.5);
  expect(await completeSignIn({ sid: second, code: totpCodeAt(secret, next), now: next })).toMatchObject({
    kind: 'signed_in',
  });
});

test('the code that enrolled the app is used up', async () => {
  const { email, secret } = await withFactor();
  const sid = await passwordStep(email, NOW);
  expect(await completeSignIn({ sid, code: totpCodeAt(secret, NOW), now: NOW })).toEqual({ kind: 'wrong' });
});

test('of many who send one code at the same moment one gets in', async () => {
  const { email, secret } = await withFactor();
  const now = minutesLater(2);
  const sids = await Promise.all(Array.from({ length: 5 }, () => passwordStep(email, now)));
  const code = totpCodeAt(secret, now);
  const answers = await Promise.all(sids.map((sid) => completeSignIn({ sid, code, now })));
  expect(answers.filter(({ kind }) => kind === 'signed_in')).toHaveLength(1);
});

test('five wrong codes end the pending session; the right one does not help any more', async () => {
  const { email, secret } = await withFactor();
  const now = minutesLater(1);
  const sid = await passwordStep(email, now);
  const kinds: string[] = [];
  for (let guess = 0; guess < 5; guess += 1)
    kinds.push((await completeSignIn({ sid, code: 'not one', now })).kind);
  expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'ended']);
  expect(await completeSignIn({ sid, code: totpCodeAt(secret, now), now })).toEqual({ kind: 'ended' });
});

test('a pending session is over after ten minutes', async () => {
  const { email, secret } = await withFactor();
  const sid = await passwordStep(email, minutesLater(1));
  const now = minutesLater(11);
  expect(await completeSignIn({ sid, code: totpCodeAt(secret, now), now })).toEqual({ kind: 'ended' });
});

test('a recovery code works once, however it is typed, and says how many are left', async () => {
  const { email, codes } = await withFactor();
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  const now = minutesLater(1);
  const typed = code.toLowerCase().replaceAll('-', ' ');
  const done = await completeSignIn({ sid: await passwordStep(email, now), code: typed, now });
  if (done.kind !== 'signed_in') throw new Error(done.kind);
  const again = await passwordStep(email, now);
  expect(await completeSignIn({ sid: again, code, now })).toEqual({ kind: 'wrong' });
  const person = await readSession(done.sid, now);
  expect((await callerAs(person, now).account.overview()).factor).toMatchObject({ codesLeft: 9 });
});

test('new recovery codes replace the old ones', async () => {
  const { person, email, codes } = await withFactor();
  const { codes: fresh } = await callerAs(person).account.renewRecoveryCodes({ idempotencyKey: key() });
  const sid = await passwordStep(email, NOW);
  expect(await completeSignIn({ sid, code: codes[0], now: NOW })).toEqual({ kind: 'wrong' });
  expect(await completeSignIn({ sid, code: fresh?.[0], now: NOW })).toMatchObject({ kind: 'signed_in' });
});

test('nothing of secret and recovery codes stands readable in the database, answers kept for repeats included', async () => {
  const { person, secret, codes } = await withFactor();
  const dump: string[] = [];
  for (const table of ['second_factor', 'recovery_code', 'idempotency_key', 'audit_event']) {
    const { rows } = await owner.query<{ all: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t`,
    );
    dump.push(rows[0]?.all ?? '');
  }
  expect(dump.join(' ')).toContain(person.userId);
  for (const canary of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
    expect(dump.join(' ')).not.toContain(canary);
});

test('enrolling ends the other sessions of the account and leaves this one', async () => {
  const clinic = await openTestClinic();
  const { email } = clinic.people.therapist;
  const other = await signedIn(email);
  const own = await signedIn(email);
  await enrol(own.person);
  expect(await readSession(other.sid, NOW)).toBeNull();
  expect(await readSession(own.sid, NOW)).not.toBeNull();
});

test('a replacement that was only begun leaves the app in force', async () => {
  const { person, email, secret } = await withFactor();
  await callerAs(person).account.startFactor({ idempotencyKey: key() });
  const now = minutesLater(1);
  const sid = await passwordStep(email, now);
  expect(await completeSignIn({ sid, code: totpCodeAt(secret, now), now })).toMatchObject({
    kind: 'signed_in',
  });
});

test('a new password through a link does not get around the second factor', async () => {
  const { clinic, email, person } = await withFactor();
  const { link } = await clinic.as('admin').team.issueLink({ userId: person.userId, idempotencyKey: key() });
  await spendSetupToken(link.split('/').at(-1) ?? '', 'remembered this time', NOW);
  const session = await signIn({ email, password: 'remembered this time', address: newAddress(), now: NOW });
  expect(await readSession(session?.sid ?? '', NOW)).toBeNull();
});

test('an admin resets the second factor of a colleague: sessions end and the password is enough again', async () => {
  const { clinic, email, sid, person } = await withFactor();
  const reset = (userId: string) => clinic.as('admin').team.resetFactor({ userId, idempotencyKey: key() });
  await expect(reset(clinic.people.admin.userId)).rejects.toMatchObject({ code: 'CONFLICT' });
  await reset(person.userId);
  expect(await readSession(sid, NOW)).toBeNull();
  expect((await signedIn(email)).person).toMatchObject({ email });
  const { rows } = await owner.query(
    `select actor_id, subject_id from audit_event where clinic_id = $1 and event = 'factor.reset'`,
    [clinic.clinicId],
  );
  expect(rows).toEqual([{ actor_id: clinic.people.admin.userId, subject_id: person.userId }]);
});

test('no clinic resets the second factor of an account that another clinic has too', async () => {
  const { clinic, email, person, sid } = await withFactor();
  const stranger = await openTestClinic();
  await stranger
    .as('admin')
    .team.add({ name: 'Taken Over', email, role: 'therapist', idempotencyKey: key() });
  await expect(
    stranger.as('admin').team.resetFactor({ userId: person.userId, idempotencyKey: key() }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(
    stranger.as('admin').team.resetFactor({ userId: clinic.people.admin.userId, idempotencyKey: key() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await readSession(sid, NOW)).not.toBeNull();
});

test('where the clinic asks for a second factor, staff without one reach its enrolment and nothing else', async () => {
  const clinic = await openTestClinic();
  const admin = (await signedIn(clinic.people.admin.email)).person;
  const require = (required: boolean) =>
    callerAs(admin).team.requireFactor({ required, idempotencyKey: key() });
  await expect(require(true)).rejects.toMatchObject({ code: 'CONFLICT' });
  await enrol(admin);
  await require(true);
  const { sid, person } = await signedIn(clinic.people.therapist.email);
  expect(person.mustEnrol).toBe(true);
  const open: string[] = [];
  for (const name of GUARDED) {
    const code = await call(callerAs(person), name, undefined).then(
      () => 'OK',
      (error: { code?: string }) => error.code,
    );
    if (code !== 'FORBIDDEN') open.push(name);
  }
  expect(open).toEqual([
    'account.confirmFactor',
    'account.startFactor',
    'passkeys.add',
    'passkeys.begin',
    'passkeys.proofRequest',
    'passkeys.prove',
    'session.me',
    'session.prove',
    'session.ways',
  ]);
  await enrol(person);
  expect(await readSession(sid, NOW)).toMatchObject({ mustEnrol: false });
  expect((await signedIn(clinic.people.patient.email)).person.mustEnrol).toBe(false);
  const enrolled = await readSession(sid, NOW);
  await expect(callerAs(enrolled).account.removeFactor({ idempotencyKey: key() })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('whoever removes the second factor signs in with the password alone', async () => {
  const { person, email, sid } = await withFactor();
  expect(await readSession(sid, NOW)).toMatchObject({ withFactor: true });
  await callerAs(person).account.removeFactor({ idempotencyKey: key() });
  expect(await readSession(sid, NOW)).toMatchObject({ withFactor: false });
  expect((await callerAs(person).account.overview()).factor).toBeNull();
  expect((await signedIn(email)).person).toMatchObject({ email });
});

test('the database keeps a pending session pending, whatever the code does', async () => {
  const { email } = await withFactor();
  const sid = await passwordStep(email, NOW);
  await expect(
    owner.query(
      `update session set pending = false where pending and user_id in
      (select id from app_user where email_index = $1)`,
      [await emailIndexOf(email)],
    ),
  ).rejects.toThrow(/pending/);
  expect(await readSession(sid, NOW)).toBeNull();
});
