import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect } from '../db';
import {
  callerAsIs,
  key,
  minutesLater,
  NOW,
  newPatient,
  openTestClinic,
  PASSWORD,
  signedIn,
  type TestClinic,
} from '../testing/clinic';
import { draftAssessment, signing } from '../testing/record';
import { enrol } from '../testing/second-factor';
import { readSession, type SignedIn } from './session';
import { totpCodeAt } from './totp';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

const STEP_UP = { code: 'FORBIDDEN', cause: { reason: 'step_up' } };

async function freshly(sid: string, now: Date): Promise<SignedIn> {
  const person = await readSession(sid, now);
  if (!person) throw new Error('the session is over');
  return person;
}
const codesOf = (session: SignedIn, now: Date) =>
  callerAsIs(session, now).account.startFactor({ idempotencyKey: key() });

test('the proof of signing in holds for five minutes and not longer', async () => {
  const { sid, person } = await signedIn(clinic.people.therapist.email);
  expect(person.provedAt).toEqual(NOW);
  await codesOf(person, minutesLater(5));
  await expect(
    codesOf(await freshly(sid, minutesLater(6)), new Date(minutesLater(5).getTime() + 1)),
  ).rejects.toMatchObject(STEP_UP);
});

test('signing asks again after a while; the same request goes through once the password was shown, and once only', async () => {
  const { sid, person } = await signedIn(clinic.people.therapist.email);
  const created = await callerAsIs(person).patients.create(newPatient());
  if (created.kind !== 'created') throw new Error(created.kind);
  const { assessmentId } = await draftAssessment(callerAsIs(person), created.patientId);
  const request = signing(assessmentId);
  const now = minutesLater(8);
  const old = callerAsIs(await freshly(sid, now), now);
  await expect(old.assessments.sign(request)).rejects.toMatchObject(STEP_UP);
  await old.session.prove({ password: PASSWORD });
  const proved = callerAsIs(await freshly(sid, now), now);
  const signed = await proved.assessments.sign(request);
  expect(signed).toMatchObject({ kind: 'signed' });
  expect(await proved.assessments.sign(request)).toEqual(signed);
});

test.each(['plans.sign', 'assessments.sign'])(
  '%s asks for a proof before it looks at anything',
  async (name) => {
    const { person } = await signedIn(clinic.people.therapist.email);
    const caller = callerAsIs(person, minutesLater(9));
    const attempt =
      name === 'plans.sign'
        ? caller.plans.sign({ planVersionId: key(), baseVersion: 1, idempotencyKey: key() })
        : caller.assessments.sign(signing(key()));
    await expect(attempt).rejects.toMatchObject(STEP_UP);
  },
);

test('a wrong password proves nothing and is said at its field', async () => {
  const { sid, person } = await signedIn(clinic.people.therapist.email);
  await expect(
    callerAsIs(person, minutesLater(6)).session.prove({ password: 'guess' }),
  ).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { fields: { password: 'password.wrong' } },
  });
  expect((await freshly(sid, minutesLater(6))).provedAt).toEqual(NOW);
});

test('five wrong passwords in a row end the session', async () => {
  const { sid, person } = await signedIn(clinic.people.admin.email);
  const codes: string[] = [];
  for (let guess = 0; guess < 5; guess += 1)
    codes.push(
      await callerAsIs(person)
        .session.prove({ password: `guess ${guess}` })
        .then(
          () => 'OK',
          (error: { code: string }) => error.code,
        ),
    );
  expect(codes).toEqual(['BAD_REQUEST', 'BAD_REQUEST', 'BAD_REQUEST', 'BAD_REQUEST', 'UNAUTHORIZED']);
  expect(await readSession(sid, NOW)).toBeNull();
});

test('with a second factor the password alone proves nothing, and a used code neither', async () => {
  const own = await openTestClinic();
  const { sid, person } = await signedIn(own.people.therapist.email);
  const { secret } = await enrol(person);
  const now = minutesLater(10);
  const caller = callerAsIs(await freshly(sid, now), now);
  const wrong = { code: 'BAD_REQUEST', cause: { fields: { code: 'code.wrong' } } };
  expect((await caller.session.me()).withFactor).toBe(true);
  await expect(caller.session.prove({ password: PASSWORD })).rejects.toMatchObject(wrong);
  const code = totpCodeAt(secret, now);
  await caller.session.prove({ password: PASSWORD, code });
  expect((await freshly(sid, now)).provedAt).toEqual(now);
  await expect(caller.session.prove({ password: PASSWORD, code })).rejects.toMatchObject(wrong);
});
