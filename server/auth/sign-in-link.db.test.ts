import { beforeEach, expect, test } from 'vitest';
import { linkAddress } from '../mail/link-secret';
import { callerAs, key, NOW, newEmail, openTestClinic, type TestClinic } from '../testing/clinic';
import { connections } from '../testing/connections';
import { readSession } from './session';
import { renewSignInLink, sendSignInLink, signInByLink, signInLinkState } from './sign-in-link';

const { owner, runtime } = connections();
let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic('Clinic by the river');
});

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

/** The tokens of the mail to a person that still waits, oldest first, as the mail carries them. */
async function tokensFor(userId: string): Promise<string[]> {
  const { rows } = await owner.query<{ link_id: string }>(
    `select link_id from outgoing_mail where user_id = $1 and kind = 'sign_in_link' order by id`,
    [userId],
  );
  return rows.map(
    ({ link_id: linkId }) =>
      linkAddress('sign_in_link', { clinicId: clinic.clinicId, linkId }).split('/').at(-1) ?? '',
  );
}
async function linkFor(patient = clinic.people.patient, now = NOW): Promise<string> {
  await sendSignInLink(patient.email, now);
  const token = (await tokensFor(patient.userId)).at(-1);
  if (!token) throw new Error('no mail');
  return token;
}

test('a link signs a patient in, once', async () => {
  const token = await linkFor();
  expect(await signInLinkState(token, NOW)).toEqual({ kind: 'usable', clinicName: 'Clinic by the river' });
  const session = await signInByLink(token, minutes(1));
  expect(await readSession(session?.sid ?? '', minutes(1))).toMatchObject({
    userId: clinic.people.patient.userId,
    role: 'patient',
    clinicId: clinic.clinicId,
  });
  expect(await signInByLink(token, minutes(1))).toBeNull();
  expect(await signInLinkState(token, minutes(1))).toEqual({ kind: 'used' });
});

test('looking at a link does not spend it', async () => {
  const token = await linkFor();
  for (let look = 0; look < 5; look += 1) await callerAs(null).signInLink.check({ token });
  expect(await signInByLink(token, minutes(1))).not.toBeNull();
});

test('of twenty who use a link at the same moment one gets a session', async () => {
  const token = await linkFor();
  const opened = await Promise.all(Array.from({ length: 20 }, () => signInByLink(token, minutes(1))));
  expect(opened.filter((session) => session !== null)).toHaveLength(1);
  const { rows } = await owner.query(
    `select count(*)::int as sessions from audit_event
     where clinic_id = $1 and event = 'session.signed_in' and detail->>'by' = 'link'`,
    [clinic.clinicId],
  );
  expect(rows).toEqual([{ sessions: 1 }]);
});

test('a link lasts fifteen minutes, and a newer one takes its place', async () => {
  const first = await linkFor();
  expect(await signInLinkState(first, minutes(14.9))).toMatchObject({ kind: 'usable' });
  expect(await signInLinkState(first, minutes(15))).toEqual({ kind: 'expired' });
  expect(await signInByLink(first, minutes(15))).toBeNull();
  const second = await linkFor(clinic.people.patient, minutes(1));
  expect(await signInLinkState(first, minutes(2))).toEqual({ kind: 'replaced' });
  expect(await signInByLink(first, minutes(2))).toBeNull();
  expect(await signInByLink(second, minutes(2))).not.toBeNull();
});

test('twenty requests at once leave one link that works', async () => {
  const { email, userId } = clinic.people.patient;
  await Promise.all(Array.from({ length: 20 }, () => sendSignInLink(email, NOW)));
  const states = await Promise.all((await tokensFor(userId)).map((token) => signInLinkState(token, NOW)));
  expect(states.filter(({ kind }) => kind === 'usable')).toHaveLength(1);
});

test('a used or expired link sends a new one to the same account, without an e-mail typed', async () => {
  const { userId } = clinic.people.patient;
  const first = await linkFor();
  await renewSignInLink(first, minutes(20));
  const [, second] = await tokensFor(userId);
  expect(await signInByLink(second ?? '', minutes(21))).not.toBeNull();
  await renewSignInLink(second ?? '', minutes(22));
  expect(await tokensFor(userId)).toHaveLength(3);
  // A month later an old link says nothing any more and asks for nothing.
  await renewSignInLink(first, minutes(31 * 24 * 60));
  expect(await tokensFor(userId)).toHaveLength(3);
});

test('staff, strangers, the invited and the suspended get no link, and nothing is written', async () => {
  const { admin, therapist, patient } = clinic.people;
  await sendSignInLink(admin.email, NOW);
  await sendSignInLink(therapist.email, NOW);
  await sendSignInLink('nobody.at-all@example.test', NOW);
  const token = await linkFor();
  await owner.query(`update membership set status = 'suspended' where user_id = $1`, [patient.userId]);
  expect(await signInLinkState(token, NOW)).toEqual({ kind: 'unknown' });
  expect(await signInByLink(token, NOW)).toBeNull();
  await renewSignInLink(token, minutes(1));
  await sendSignInLink(patient.email, minutes(1));
  const { rows } = await owner.query('select user_id from sign_in_link where clinic_id = $1', [
    clinic.clinicId,
  ]);
  expect(rows).toEqual([{ user_id: patient.userId }]);
});

test('a person who became staff meanwhile is not let in by a link', async () => {
  const token = await linkFor();
  await owner.query(`update membership set role = 'therapist', patient_id = null where user_id = $1`, [
    clinic.people.patient.userId,
  ]);
  expect(await signInByLink(token, NOW)).toBeNull();
});

test('the answer is the same for a patient, for staff and for nobody; too many requests are refused', async () => {
  const { patient, therapist } = clinic.people;
  const answers = await Promise.all(
    [patient.email, therapist.email, 'nobody.here@example.test'].map((email) =>
      callerAs(null).signInLink.request({ email }),
    ),
  );
  expect(answers).toEqual([{ kind: 'asked' }, { kind: 'asked' }, { kind: 'asked' }]);
  for (const email of [patient.email, 'nobody.here@example.test']) {
    const codes = await Promise.all(
      Array.from({ length: 6 }, () =>
        callerAs(null)
          .signInLink.request({ email })
          .then(
            () => 'OK',
            ({ code }: { code: string }) => code,
          ),
      ),
    );
    // Four in a quarter of an hour, of which one is gone already.
    expect(codes.filter((code) => code === 'OK')).toHaveLength(3);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(3);
  }
});

test('the database holds the hash of a link and nowhere its secret', async () => {
  const token = await linkFor();
  const { rows } = await owner.query<{ all: string }>(
    `select string_agg(l::text, '') || coalesce((select string_agg(m::text, '') from outgoing_mail m where m.clinic_id = $1), '') as all
     from sign_in_link l where l.clinic_id = $1`,
    [clinic.clinicId],
  );
  expect(rows[0]?.all).not.toContain(token);
});

test('the runtime role can neither delete a link nor move it to another person', async () => {
  await linkFor();
  for (const statement of [
    'delete from sign_in_link',
    `update sign_in_link set user_id = '${clinic.people.therapist.userId}'`,
    `update sign_in_link set expires_at = now() + interval '1 year'`,
    'delete from outgoing_mail',
    `update outgoing_mail set user_id = '${clinic.people.therapist.userId}'`,
  ]) {
    await runtime.query('begin');
    await runtime.query(`select set_config('app.clinic_id', $1, true)`, [clinic.clinicId]);
    await expect(runtime.query(statement), statement).rejects.toMatchObject({ code: '42501' });
    await runtime.query('rollback');
  }
});

test('an invitation goes into the outbox too', async () => {
  const { userId } = await clinic.as('admin').team.add({
    name: 'New Colleague',
    email: newEmail('colleague'),
    role: 'therapist',
    idempotencyKey: key(),
  });
  const { rows } = await owner.query('select kind from outgoing_mail where user_id = $1', [userId]);
  expect(rows).toEqual([{ kind: 'set_password' }]);
});
