import { describe, expect, test } from 'vitest';
import { completeSignIn } from '../auth/complete-sign-in';
import { readPendingSession, readSession } from '../auth/session';
import { totpCodeAt } from '../auth/totp';
import { eventsOf } from '../testing/audit-log';
import { SoftAuthenticator } from '../testing/authenticator';
import {
  callerAs,
  callerAsIs,
  key,
  minutesLater,
  NOW,
  newAddress,
  openTestClinic,
  signedIn,
} from '../testing/clinic';
import { connections } from '../testing/connections';
import { addPasskey, attempt, enters, REFUSED, signedInAgain, withPasskey } from '../testing/passkey';
import { enrol } from '../testing/second-factor';
import { secondStepRequest } from './second-step-request';
import { signInRequest } from './sign-in-by-passkey';

const { owner } = connections();

describe('signing in with a passkey alone', () => {
  test('opens a whole session that has shown both factors, and is written down', async () => {
    const { clinic, email, authenticator } = await withPasskey();
    const session = await enters(authenticator);
    expect(await readSession(session?.sid ?? '', NOW)).toMatchObject({
      email,
      withFactor: true,
      provedAt: NOW,
    });
    expect((await eventsOf(owner, clinic.clinicId, 'session.signed_in')).at(-1)).toMatchObject({
      detail: { by: 'passkey' },
    });
  });

  test('a challenge is answered once, also by many at the same moment', async () => {
    const { authenticator } = await withPasskey();
    const { options, mark } = await signInRequest(NOW);
    const answer = authenticator.sign(options);
    const sessions = await Promise.all(Array.from({ length: 5 }, () => attempt(answer, mark)));
    expect(sessions.filter(Boolean)).toHaveLength(1);
    expect(await attempt(authenticator.sign(options), mark)).toBeNull();
  });

  test('a challenge that was answered wrongly is used up too', async () => {
    const { authenticator } = await withPasskey();
    const { options, mark } = await signInRequest(NOW);
    expect(
      await attempt(authenticator.sign(options, { origin: 'https://rootwise.example' }), mark),
    ).toBeNull();
    expect(await attempt(authenticator.sign(options), mark)).toBeNull();
  });

  test('a challenge lives five minutes', async () => {
    const { authenticator } = await withPasskey();
    const early = await signInRequest(NOW);
    const just = { now: new Date(minutesLater(5).getTime() - 1) };
    expect(await attempt(authenticator.sign(early.options), early.mark, just)).not.toBeNull();
    const late = await signInRequest(NOW);
    expect(await attempt(authenticator.sign(late.options), late.mark, { now: minutesLater(5) })).toBeNull();
  });

  test('only the browser that asked may answer', async () => {
    const { authenticator } = await withPasskey();
    const mine = await signInRequest(NOW);
    const theirs = await signInRequest(NOW);
    expect(await attempt(authenticator.sign(mine.options), undefined)).toBeNull();
    expect(await attempt(authenticator.sign(mine.options), theirs.mark)).toBeNull();
    expect(await attempt(authenticator.sign(mine.options), mine.mark)).not.toBeNull();
  });

  test('a challenge made for a proof, or by nobody, signs nobody in', async () => {
    const { person, authenticator } = await withPasskey();
    const { mark } = await signInRequest(NOW);
    const proof = await callerAs(person).passkeys.proofRequest();
    if (!proof) throw new Error('no request');
    expect(await attempt(authenticator.sign(proof), mark)).toBeNull();
    expect(await attempt(authenticator.sign({ challenge: 'made-up' }), mark)).toBeNull();
  });

  test.each([
    ['another origin', { origin: 'https://rootwise.example' }],
    ['another port of this machine', { origin: 'http://localhost:3001' }],
    ['another relying party', { relyingParty: 'rootwise.example' }],
    ['an authenticator that did not look who is there', { verified: false }],
    ['a new key instead of a signature', { type: 'webauthn.create' }],
    ['the handle of another account', { userHandle: 'c29tZWJvZHktZWxzZQ' }],
    ['no handle', { userHandle: null }],
  ])('%s is refused', async (_, how) => {
    const { authenticator } = await withPasskey();
    expect(await enters(authenticator, how)).toBeNull();
    expect(await enters(authenticator), 'and nothing is blocked by it').not.toBeNull();
  });

  test('a signature of another key under the name of a passkey is refused', async () => {
    const { authenticator } = await withPasskey();
    const thief = new SoftAuthenticator();
    const { options, mark } = await signInRequest(NOW);
    const { userHandle } = authenticator.sign(options);
    const forged = { ...thief.sign(options), credential: authenticator.credential, userHandle };
    expect(await attempt(forged, mark)).toBeNull();
  });

  test('a counter that stands still or goes back is refused and written down; one that goes on works again', async () => {
    const { clinic, authenticator, passkeyId } = await withPasskey();
    expect(await enters(authenticator, { counter: 7 })).not.toBeNull();
    expect(await enters(authenticator, { counter: 7 })).toBeNull();
    expect(await enters(authenticator, { counter: 3 })).toBeNull();
    expect(await enters(authenticator, { counter: 0 })).toBeNull();
    expect(await eventsOf(owner, clinic.clinicId, 'passkey.counter_refused')).toMatchObject(
      [passkeyId, passkeyId, passkeyId].map((subject_id) => ({ subject_id })),
    );
    expect(await enters(authenticator, { counter: 8 })).not.toBeNull();
  });

  test('an authenticator that does not count says nought every time', async () => {
    const { authenticator } = await withPasskey();
    expect(await enters(authenticator, { counter: 0 })).not.toBeNull();
    expect(await enters(authenticator, { counter: 0 })).not.toBeNull();
  });

  test('a removed passkey, an unknown one and text that is no answer get one refusal', async () => {
    const { person, authenticator, passkeyId } = await withPasskey();
    await callerAs(person).passkeys.remove({ passkeyId, idempotencyKey: key() });
    expect(await enters(authenticator)).toBeNull();
    expect(await enters(new SoftAuthenticator())).toBeNull();
    const { mark } = await signInRequest(NOW);
    for (const answer of ['', '{', 'null', '[]', '{"credential":1}', undefined])
      expect(await attempt(null, mark, { answer })).toBeNull();
  });

  test('a suspended colleague is refused as one nobody knows; let back in, the passkey works', async () => {
    const { clinic, authenticator, person } = await withPasskey();
    const setStatus = async (status: 'suspended' | 'active') => {
      const { team } = clinic.as('admin');
      const found = (await team.list()).find(({ userId }) => userId === person.userId);
      const baseVersion = found?.version ?? 0;
      await team.setStatus({ userId: person.userId, status, baseVersion, idempotencyKey: key() });
    };
    await setStatus('suspended');
    expect(await enters(authenticator)).toBeNull();
    await setStatus('active');
    expect(await enters(authenticator)).not.toBeNull();
  });

  test('a page that waits for one person lets nobody else in', async () => {
    const { person, authenticator, clinic } = await withPasskey();
    const { userId } = clinic.people.admin;
    expect(await enters(authenticator, {}, { only: userId })).toBeNull();
    expect(await enters(authenticator, {}, { only: person.userId })).not.toBeNull();
  });

  test('ten tries of one passkey from one address in a quarter of an hour, and then it waits', async () => {
    const { authenticator } = await withPasskey();
    const from = { address: newAddress() };
    for (let turn = 0; turn < 10; turn += 1)
      expect(await enters(authenticator, { verified: false }, from)).toBeNull();
    await expect(enters(authenticator, {}, from)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});

describe('a passkey as the second step', () => {
  const asks = async (sid: string) => {
    const asked = await secondStepRequest(sid, NOW);
    if (!asked) throw new Error('nothing was asked');
    return asked;
  };

  test('the password alone opens nothing any more; with the passkey it does, under a new secret', async () => {
    const { email, authenticator } = await withPasskey();
    const { sid } = await signedInAgain(email);
    expect(await readSession(sid, NOW)).toBeNull();
    const asked = await asks(sid);
    expect(asked.allowCredentials).toMatchObject([{ id: authenticator.credential }]);
    const passkey = JSON.stringify(authenticator.sign(asked, { userHandle: null }));
    const done = await completeSignIn({ sid, passkey, now: NOW });
    if (done.kind !== 'signed_in') throw new Error(done.kind);
    expect(await readSession(done.sid, NOW)).toMatchObject({ email, withFactor: true });
    expect(await readPendingSession(sid, NOW)).toBeNull();
  });

  test('stands beside the app: each of the two is enough', async () => {
    const { email, person } = await withPasskey();
    const { secret } = await enrol(person);
    const { sid } = await signedInAgain(email);
    const now = minutesLater(1);
    expect(await completeSignIn({ sid, code: totpCodeAt(secret, now), now })).toMatchObject({
      kind: 'signed_in',
    });
  });

  test('of another person, or for another session, is refused; five wrong ones end the session', async () => {
    const { email, clinic, authenticator } = await withPasskey();
    const colleague = (await signedIn(clinic.people.admin.email)).person;
    const { authenticator: theirs } = await addPasskey(colleague);
    const { sid } = await signedInAgain(email);
    const other = await signedInAgain(email);
    const wrong = async (asked: { challenge: string }, by: SoftAuthenticator) =>
      (await completeSignIn({ sid, passkey: JSON.stringify(by.sign(asked)), now: NOW })).kind;
    expect(await wrong(await asks(other.sid), authenticator)).toBe('wrong');
    const kinds: string[] = [];
    for (let guess = 0; guess < 5; guess += 1) kinds.push(await wrong(await asks(sid), theirs));
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'ended']);
  });

  test('without a pending session, or without a passkey, nothing is asked', async () => {
    const { sid, clinic } = await withPasskey();
    expect(await secondStepRequest(sid, NOW)).toBeNull();
    expect(await secondStepRequest(null, NOW)).toBeNull();
    const admin = await signedIn(clinic.people.admin.email);
    await enrol(admin.person);
    const { sid: pending } = await signedInAgain(clinic.people.admin.email);
    expect(await secondStepRequest(pending, NOW)).toBeNull();
  });
});

describe('showing again who is here', () => {
  test('a passkey stands for password and code', async () => {
    const { sid, clinic, authenticator } = await withPasskey();
    const now = minutesLater(10);
    const person = await readSession(sid, now);
    const { passkeys } = callerAsIs(person, now);
    const asked = await passkeys.proofRequest();
    if (!asked) throw new Error('no request');
    await passkeys.prove({ answer: authenticator.sign(asked) });
    expect(await readSession(sid, now)).toMatchObject({ provedAt: now });
    expect(await eventsOf(owner, clinic.clinicId, 'session.proved')).toMatchObject([
      { detail: { by: 'passkey' } },
    ]);
  });

  test('not twice, not from another origin, not by a colleague, and an old challenge is no guess', async () => {
    const { person, clinic, authenticator } = await withPasskey();
    const { passkeys } = callerAs(person);
    const proves = async (how: Parameters<SoftAuthenticator['sign']>[1] = {}, by = authenticator) => {
      const asked = await passkeys.proofRequest();
      const answer = by.sign(asked ?? { challenge: '' }, how);
      return { answer, done: await passkeys.prove({ answer }).catch((error: unknown) => error) };
    };
    const { answer, done } = await proves();
    expect(done).toEqual({ kind: 'proved' });
    await expect(passkeys.prove({ answer })).rejects.toMatchObject(REFUSED);
    expect((await proves({ origin: 'https://rootwise.example' })).done).toMatchObject(REFUSED);
    const { authenticator: theirs } = await addPasskey(clinic.people.admin);
    expect((await proves({}, theirs)).done).toMatchObject(REFUSED);
    for (let turn = 0; turn < 10; turn += 1)
      await expect(passkeys.prove({ answer })).rejects.toMatchObject(REFUSED);
    expect((await proves()).done).toEqual({ kind: 'proved' });
  });

  test('five wrong signatures in a row end the session', async () => {
    const { sid, person, authenticator } = await withPasskey();
    const { passkeys } = callerAs(person);
    const codes: string[] = [];
    for (let guess = 0; guess < 5; guess += 1) {
      const asked = await passkeys.proofRequest();
      const answer = authenticator.sign(asked ?? { challenge: '' }, { verified: false });
      codes.push(
        await passkeys.prove({ answer }).then(
          () => 'OK',
          (error: { code: string }) => error.code,
        ),
      );
    }
    expect(codes).toEqual(['BAD_REQUEST', 'BAD_REQUEST', 'BAD_REQUEST', 'BAD_REQUEST', 'UNAUTHORIZED']);
    expect(await readSession(sid, NOW)).toBeNull();
  });

  test('without a passkey nothing is asked', async () => {
    const clinic = await openTestClinic();
    expect(await clinic.as('therapist').passkeys.proofRequest()).toBeNull();
    expect(await clinic.as('therapist').session.ways()).toEqual({ app: false, passkey: false });
  });
});
