import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeSignIn } from '../auth/complete-sign-in';
import { readPendingSession, readSession } from '../auth/session';
import { signIn } from '../auth/sign-in';
import { totpCodeAt } from '../auth/totp';
import { disconnect } from '../db';
import { SoftAuthenticator } from '../testing/authenticator';
import {
  callerAs,
  callerAsIs,
  key,
  NOW,
  newAddress,
  openTestClinic,
  PASSWORD,
  signedIn,
} from '../testing/clinic';
import { addPasskey } from '../testing/passkey';
import { enrol } from '../testing/second-factor';
import { secondStepRequest } from './second-step-request';
import { signInByPasskey, signInRequest } from './sign-in-by-passkey';

const owner = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
const runtime = new Client({ connectionString: process.env.DATABASE_URL });
beforeAll(async () => {
  await owner.connect();
  await runtime.connect();
});
afterAll(async () => {
  await owner.end();
  await runtime.end();
  await disconnect();
});

const MINUTE = 60_000;
const later = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);
const REFUSED = { code: 'BAD_REQUEST', cause: { fields: { answer: 'passkey.refused' } } };

/** A clinic of its own whose therapist has a passkey, and a session in which it was added. */
async function withPasskey() {
  const clinic = await openTestClinic();
  const { email } = clinic.people.therapist;
  const { sid, person } = await signedIn(email);
  return { clinic, email, sid, person, ...(await addPasskey(person)) };
}

type Shown = Partial<Parameters<typeof signInByPasskey>[0]>;
const attempt = (answer: unknown, mark: string | undefined, shown: Shown = {}) =>
  signInByPasskey({
    answer: JSON.stringify(answer),
    mark,
    only: null,
    address: newAddress(),
    device: 'Firefox · Windows',
    now: NOW,
    ...shown,
  });

/** Signs in with a passkey alone, as the sign-in page does. */
async function enters(
  authenticator: SoftAuthenticator,
  how: Parameters<SoftAuthenticator['sign']>[1] = {},
  shown: Shown = {},
) {
  const { options, mark } = await signInRequest(NOW);
  return attempt(authenticator.sign(options, how), mark, shown);
}
const eventsOf = async (clinicId: string, event: string) =>
  (
    await owner.query(
      `select subject_id, detail from audit_event where clinic_id = $1 and event = $2 order by id`,
      [clinicId, event],
    )
  ).rows;

describe('adding', () => {
  test('asks for a passkey that finds itself and looks who is there, by a random handle, and for no maker’s word', async () => {
    const { person } = await withPasskey();
    const asked = await callerAs(person).passkeys.begin({ idempotencyKey: key() });
    expect(asked).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(Buffer.from(asked.user.id, 'base64url')).toHaveLength(32);
    expect(Buffer.from(asked.user.id, 'base64url').toString()).not.toContain('@');
    expect(asked.excludeCredentials).toHaveLength(1);
  });

  test('stores the public key, and the account page lists name, day and last use', async () => {
    const { clinic, person, authenticator, passkeyId } = await withPasskey();
    const listed = async () => (await callerAs(person).account.overview()).passkeys;
    expect(await listed()).toEqual([
      { passkeyId, name: 'Work laptop', addedAt: NOW.toISOString(), lastUsedAt: null },
    ]);
    await enters(authenticator);
    expect(await listed()).toMatchObject([{ lastUsedAt: NOW.toISOString() }]);
    expect(await eventsOf(clinic.clinicId, 'passkey.added')).toMatchObject([{ subject_id: passkeyId }]);
  });

  test('needs a proof of who is here that is not old', async () => {
    const { person } = await withPasskey();
    const old = callerAsIs({ ...person, provedAt: NOW }, later(6));
    const stepUp = { code: 'FORBIDDEN', cause: { reason: 'step_up' } };
    await expect(old.passkeys.begin({ idempotencyKey: key() })).rejects.toMatchObject(stepUp);
    const { passkeyId } = await addPasskey(person, 'Phone');
    await expect(old.passkeys.remove({ passkeyId, idempotencyKey: key() })).rejects.toMatchObject(stepUp);
  });

  test.each([
    ['another origin', { origin: 'https://rootwise.example' }],
    ['another relying party', { relyingParty: 'rootwise.example' }],
    ['an authenticator that did not look who is there', { verified: false }],
    ['a signature instead of a new key', { type: 'webauthn.get' }],
  ])('refuses %s', async (_, how) => {
    const { person } = await withPasskey();
    const { passkeys, account } = callerAs(person);
    const asked = await passkeys.begin({ idempotencyKey: key() });
    const answer = new SoftAuthenticator().create(asked, how);
    await expect(passkeys.add({ name: 'Odd', answer, idempotencyKey: key() })).rejects.toMatchObject(REFUSED);
    expect((await account.overview()).passkeys).toHaveLength(1);
  });

  test('takes one answer to a challenge, from the session it was made for, within five minutes', async () => {
    const { person, email, clinic } = await withPasskey();
    const { passkeys } = callerAs(person);
    const asked = await passkeys.begin({ idempotencyKey: key() });
    const add = (caller = passkeys, authenticator = new SoftAuthenticator()) =>
      caller.add({ name: 'One', answer: authenticator.create(asked), idempotencyKey: key() });
    const colleague = callerAs(clinic.people.admin).passkeys;
    await expect(add(colleague)).rejects.toMatchObject(REFUSED);
    const elsewhere = { ...person, sessionId: (await signedInAgain(email)).sessionId };
    await expect(add(callerAs(elsewhere).passkeys)).rejects.toMatchObject(REFUSED);
    expect(await add()).toMatchObject({ kind: 'added' });
    await expect(add()).rejects.toMatchObject(REFUSED);
    const second = await passkeys.begin({ idempotencyKey: key() });
    const late = { name: 'Late', answer: new SoftAuthenticator().create(second), idempotencyKey: key() };
    await expect(callerAs(person, later(5)).passkeys.add(late)).rejects.toMatchObject(REFUSED);
  });

  test('of one authenticator on two accounts nothing comes', async () => {
    const { clinic, authenticator } = await withPasskey();
    const { passkeys, account } = clinic.as('admin');
    const answer = authenticator.create(await passkeys.begin({ idempotencyKey: key() }));
    await expect(passkeys.add({ name: 'Taken', answer, idempotencyKey: key() })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await account.overview()).passkeys).toEqual([]);
  });

  test('the first one ends the other sessions, which have shown no second factor; a second one ends none', async () => {
    const clinic = await openTestClinic();
    const other = await signedIn(clinic.people.therapist.email);
    const own = await signedIn(clinic.people.therapist.email);
    expect(await addPasskey(own.person)).toMatchObject({ first: true });
    expect(await readSession(other.sid, NOW)).toBeNull();
    expect(await readSession(own.sid, NOW)).toMatchObject({ withFactor: true });
    expect(await addPasskey(own.person, 'Phone')).toMatchObject({ first: false });
    expect(
      (await callerAs(own.person).account.renewRecoveryCodes({ idempotencyKey: key() })).codes,
    ).toHaveLength(10);
  });

  test('is not for patients', async () => {
    const clinic = await openTestClinic();
    const { passkeys, account } = clinic.as('patient');
    await expect(passkeys.begin({ idempotencyKey: key() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await account.overview()).toMatchObject({ passkeysOffered: false, passkeys: [] });
  });
});

/** One more session of somebody with a second factor, through a recovery code. */
async function signedInAgain(email: string) {
  const session = await signIn({ email, password: PASSWORD, address: newAddress(), now: NOW });
  const pending = await readPendingSession(session?.sid ?? '', NOW);
  if (!pending) throw new Error('the password was refused');
  return { ...pending, sid: session?.sid ?? '' };
}

describe('signing in with a passkey alone', () => {
  test('opens a whole session that has shown both factors, and is written down', async () => {
    const { clinic, email, authenticator } = await withPasskey();
    const session = await enters(authenticator);
    expect(await readSession(session?.sid ?? '', NOW)).toMatchObject({
      email,
      withFactor: true,
      provedAt: NOW,
    });
    expect((await eventsOf(clinic.clinicId, 'session.signed_in')).at(-1)).toMatchObject({
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
    const just = { now: new Date(later(5).getTime() - 1) };
    expect(await attempt(authenticator.sign(early.options), early.mark, just)).not.toBeNull();
    const late = await signInRequest(NOW);
    expect(await attempt(authenticator.sign(late.options), late.mark, { now: later(5) })).toBeNull();
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
    expect(await eventsOf(clinic.clinicId, 'passkey.counter_refused')).toMatchObject(
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
    const now = later(1);
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
    const now = later(10);
    const person = await readSession(sid, now);
    const { passkeys } = callerAsIs(person, now);
    const asked = await passkeys.proofRequest();
    if (!asked) throw new Error('no request');
    await passkeys.prove({ answer: authenticator.sign(asked) });
    expect(await readSession(sid, now)).toMatchObject({ provedAt: now });
    expect(await eventsOf(clinic.clinicId, 'session.proved')).toMatchObject([{ detail: { by: 'passkey' } }]);
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

describe('where the clinic asks for a second factor', () => {
  /** A clinic that asks for one; its admin has an app. */
  async function strictClinic() {
    const clinic = await openTestClinic();
    const admin = (await signedIn(clinic.people.admin.email)).person;
    await enrol(admin);
    await callerAs(admin).team.requireFactor({ required: true, idempotencyKey: key() });
    return clinic;
  }

  test('a passkey is one: adding it opens the rest, and signing in with it does', async () => {
    const clinic = await strictClinic();
    const { sid, person } = await signedIn(clinic.people.therapist.email);
    expect(person.mustEnrol).toBe(true);
    const { authenticator } = await addPasskey(person);
    expect(await readSession(sid, NOW)).toMatchObject({ mustEnrol: false });
    const session = await enters(authenticator);
    expect(await readSession(session?.sid ?? '', NOW)).toMatchObject({ mustEnrol: false });
  });

  test('the last one stays, one of two goes, and an admin with a passkey may ask for one', async () => {
    const clinic = await strictClinic();
    const { sid, person } = await signedIn(clinic.people.therapist.email);
    const { passkeyId } = await addPasskey(person);
    const caller = callerAs(await readSession(sid, NOW));
    const remove = () => caller.passkeys.remove({ passkeyId, idempotencyKey: key() });
    await expect(remove()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await caller.account.overview()).passkeys).toHaveLength(1);
    await enrol(person);
    await remove();
    await expect(caller.account.removeFactor({ idempotencyKey: key() })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const other = await withPasskey();
    const admin = (await signedIn(other.clinic.people.admin.email)).person;
    await addPasskey(admin);
    const required = { required: true, idempotencyKey: key() };
    expect(await callerAs(admin).team.requireFactor(required)).toEqual({ kind: 'saved' });
  });
});

describe('names, removal and reset', () => {
  test('another name, and no longer one than fits', async () => {
    const { clinic, person, passkeyId } = await withPasskey();
    const { passkeys, account } = callerAs(person);
    await passkeys.rename({ passkeyId, name: ' Blue security key ', idempotencyKey: key() });
    expect((await account.overview()).passkeys).toMatchObject([{ name: 'Blue security key' }]);
    for (const name of ['', ' ', 'x'.repeat(61)])
      await expect(passkeys.rename({ passkeyId, name, idempotencyKey: key() })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    expect(await eventsOf(clinic.clinicId, 'passkey.renamed')).toHaveLength(1);
  });

  test('without the last one the password is enough again, and recovery codes end', async () => {
    const { email, person, passkeyId, sid } = await withPasskey();
    const { passkeys, account } = callerAs(person);
    await account.renewRecoveryCodes({ idempotencyKey: key() });
    await passkeys.remove({ passkeyId, idempotencyKey: key() });
    expect((await account.overview()).factor).toBeNull();
    expect(await readSession(sid, NOW)).toMatchObject({ withFactor: false });
    expect((await signedIn(email)).person).toMatchObject({ email });
    await expect(passkeys.remove({ passkeyId, idempotencyKey: key() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a passkey of a colleague is not there to be renamed or removed', async () => {
    const { clinic, passkeyId, authenticator } = await withPasskey();
    const { passkeys } = clinic.as('admin');
    const notFound = { code: 'NOT_FOUND' };
    await expect(passkeys.rename({ passkeyId, name: 'Mine', idempotencyKey: key() })).rejects.toMatchObject(
      notFound,
    );
    await expect(passkeys.remove({ passkeyId, idempotencyKey: key() })).rejects.toMatchObject(notFound);
    expect(await enters(authenticator)).not.toBeNull();
  });

  test('an admin who resets the second factor of a colleague takes the passkeys too', async () => {
    const { clinic, email, person, authenticator } = await withPasskey();
    await clinic.as('admin').team.resetFactor({ userId: person.userId, idempotencyKey: key() });
    expect(await enters(authenticator)).toBeNull();
    expect((await signedIn(email)).person).toMatchObject({ email });
  });
});

describe('in the database', () => {
  const countAs = async (settings: Record<string, string>, table: string): Promise<number> => {
    await runtime.query('begin');
    for (const [name, value] of Object.entries(settings))
      await runtime.query('select set_config($1, $2, true)', [name, value]);
    const { rows } = await runtime.query(`select count(*)::int as count from ${table}`);
    await runtime.query('rollback');
    return rows[0].count;
  };

  test('a passkey is seen by its account and by who shows its name, and by nobody else of the clinic', async () => {
    const { clinic, person, authenticator } = await withPasskey();
    const inClinic = {
      'app.clinic_id': clinic.clinicId,
      'app.user_id': person.userId,
      'app.reach': 'clinic',
    };
    expect(await countAs(inClinic, 'passkey')).toBe(0);
    expect(await countAs({ ...inClinic, 'app.identity': clinic.people.admin.userId }, 'passkey')).toBe(0);
    expect(await countAs({ 'app.identity': person.userId }, 'passkey')).toBe(1);
    expect(await countAs({ 'app.passkey': authenticator.credential }, 'passkey')).toBe(1);
  });

  test('a challenge is seen by its name only, and of an account only in its context', async () => {
    const { person, clinic } = await withPasskey();
    const asked = await callerAs(person).passkeys.proofRequest();
    const named = { 'app.passkey_challenge': asked?.challenge ?? '' };
    expect(await countAs({ 'app.identity': person.userId }, 'passkey_challenge')).toBe(0);
    expect(await countAs(named, 'passkey_challenge')).toBe(0);
    const admin = { ...named, 'app.identity': clinic.people.admin.userId };
    expect(await countAs(admin, 'passkey_challenge')).toBe(0);
    expect(await countAs({ ...named, 'app.identity': person.userId }, 'passkey_challenge')).toBe(1);
  });

  test('what nobody answered is cleared away after a day', async () => {
    const { options } = await signInRequest(NOW);
    const kept = await signInRequest(NOW);
    await owner.query(
      `update passkey_challenge set stored_at = stored_at - interval '25 hours' where challenge = $1`,
      [options.challenge],
    );
    await signInRequest(NOW);
    const { rows } = await owner.query(`select challenge from passkey_challenge where challenge = any($1)`, [
      [options.challenge, kept.options.challenge],
    ]);
    expect(rows).toEqual([{ challenge: kept.options.challenge }]);
  });

  test('neither a counter nor a removal is taken back, whatever the code does', async () => {
    const { person, passkeyId, authenticator } = await withPasskey();
    await enters(authenticator, { counter: 9 });
    const set = (what: string) => owner.query(`update passkey set ${what} where id = $1`, [passkeyId]);
    await expect(set('counter = 8')).rejects.toThrow(/go back/);
    await callerAs(person).passkeys.remove({ passkeyId, idempotencyKey: key() });
    await expect(set('removed_at = null')).rejects.toThrow(/go back/);
  });
});
