import { beforeEach, describe, expect, test } from 'vitest';
import { sendSignInLink } from '../auth/sign-in-link';
import { readEnv } from '../env';
import { callerAs, key, NOW, newEmail, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { deliverMail, MOST_ATTEMPTS, type Send } from './deliver';

const { owner } = connections();
let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic('Clinic by the river');
  // Whatever other tests left in the outbox is not the matter here.
  await owner.query('update outgoing_mail set cancelled_at = now() where sent_at is null');
});

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const ask = (now = NOW) => sendSignInLink(clinic.people.patient.email, now);

/** A post office that keeps what is sent to the patient, or refuses it. Other tests write mail meanwhile: that is let through. */
function office(refuses = false) {
  const letters: Parameters<Send>[0][] = [];
  const send: Send = async (letter) => {
    if (letter.to !== clinic.people.patient.email) return;
    if (refuses) throw new Error('mailbox unavailable');
    letters.push(letter);
  };
  /** One round; answers how many letters went to the patient so far. */
  const round = async (now: Date) => {
    await deliverMail(send, now);
    return letters.length;
  };
  return { letters, round };
}

test('a mail goes out once, to the person it is for, with the link and nothing clinical', async () => {
  await ask();
  const { letters, round } = office();
  expect(await round(NOW)).toBe(1);
  expect(await round(minutes(5))).toBe(1);
  const [letter] = letters;
  expect(letter).toMatchObject({
    to: clinic.people.patient.email,
    subject: 'Your link to sign in at Clinic by the river',
  });
  expect(letter?.text).toContain(letter?.link);
  expect(letter?.link).toMatch(/^http:\/\/localhost:3000\/enter\/[A-Za-z0-9_-]{43}$/);
  expect(letter?.text).not.toMatch(/pain|exercise|assessment|Verwey|Tomas/i);
});

test('of several processes one sends a mail', async () => {
  await ask();
  const { letters, round } = office();
  await Promise.all(Array.from({ length: 10 }, () => round(NOW)));
  expect(letters).toHaveLength(1);
});

test('one that fails is tried again later, and goes out when the server is back', async () => {
  await ask();
  expect(await office(true).round(NOW)).toBe(0);
  const { round } = office();
  expect(await round(minutes(0.9))).toBe(0);
  expect(await round(minutes(1))).toBe(1);
});

test('it is not tried for ever, and never past the life of its link', async () => {
  await ask();
  expect(await office().round(minutes(15))).toBe(0);
  const email = newEmail('colleague');
  const invited = await clinic.as('admin').team.add({
    name: 'New Colleague',
    email,
    role: 'therapist',
    idempotencyKey: key(),
  });
  let tries = 0;
  const refuse: Send = async ({ to }) => {
    if (to !== email) return;
    tries += 1;
    throw new Error('refused');
  };
  for (let hour = 0; hour < 7 * 24; hour += 1) await deliverMail(refuse, minutes(hour * 60));
  expect(tries).toBe(MOST_ATTEMPTS);
  const { rows } = await owner.query('select attempts, sent_at from outgoing_mail where user_id = $1', [
    invited.userId,
  ]);
  expect(rows).toEqual([{ attempts: MOST_ATTEMPTS, sent_at: null }]);
});

test('a newer link cancels the mail with the older one', async () => {
  await ask();
  await ask(minutes(1));
  expect(await office().round(minutes(2))).toBe(1);
});

test('mail is written with what it tells of, or not at all', async () => {
  const { rows: before } = await owner.query('select count(*) from outgoing_mail where clinic_id = $1', [
    clinic.clinicId,
  ]);
  const email = newEmail('colleague');
  const add = () =>
    clinic.as('admin').team.add({ name: 'New Colleague', email, role: 'therapist', idempotencyKey: key() });
  await add();
  await expect(add()).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const { rows: after } = await owner.query('select count(*) from outgoing_mail where clinic_id = $1', [
    clinic.clinicId,
  ]);
  expect(Number(after[0].count)).toBe(Number(before[0].count) + 1);
});

test('the outbox shows an admin their own clinic only, and no link where this is no demo', async () => {
  await ask();
  const { state, mails } = await clinic.as('admin').mail.outbox();
  expect(state).toBe('not_set_up');
  expect(mails[0]).toMatchObject({ kind: 'sign_in_link', to: clinic.people.patient.email, standing: 'kept' });
  expect(mails.every(({ letter }) => letter === null)).toBe(true);
  const other = callerAs((await openTestClinic()).people.admin);
  expect((await other.mail.outbox()).mails.map(({ to }) => to)).not.toContain(clinic.people.patient.email);
});

describe('settings', () => {
  const given = {
    DATABASE_URL: 'postgresql://x@localhost/x',
    AUTH_SECRET: 'x'.repeat(32),
    AUDIT_KEY: 'k'.repeat(32),
    FIELD_KEYS: process.env.FIELD_KEYS,
  };
  test('a mail server needs a sender', () => {
    expect(() => readEnv({ ...given, SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM');
    const from = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'clinic@mail.example' };
    expect(readEnv({ ...given, ...from })).toMatchObject(from);
  });
  test('anything but smtp is no mail server, and a demo is said in so many words', () => {
    expect(() => readEnv({ ...given, SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' })).toThrow(
      'SMTP_URL',
    );
    expect(readEnv(given).DEMO).toBe(false);
    expect(readEnv({ ...given, DEMO: '1' }).DEMO).toBe(true);
  });
});
