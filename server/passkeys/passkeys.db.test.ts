import { describe, expect, test } from 'vitest';
import { readSession } from '../auth/session';
import { eventsOf } from '../testing/audit-log';
import { SoftAuthenticator } from '../testing/authenticator';
import { callerAs, callerAsIs, key, minutesLater, NOW, openTestClinic, signedIn } from '../testing/clinic';
import { connections } from '../testing/connections';
import { addPasskey, enters, REFUSED, signedInAgain, withPasskey } from '../testing/passkey';
import { enrol } from '../testing/second-factor';
import { signInRequest } from './sign-in-by-passkey';

const { owner, runtime } = connections();

describe('adding', () => {
  test('asks for a passkey that finds itself and looks who is there, by a random handle, and for no maker’s word', async () => {
    const { person, email } = await withPasskey();
    const asked = await callerAs(person).passkeys.begin({ idempotencyKey: key() });
    expect(asked).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const handle = Buffer.from(asked.user.id, 'base64url');
    expect(handle).toHaveLength(32);
    // Nothing in it tells who it belongs to: neither the address nor the key of the account.
    expect(handle.toString('latin1')).not.toContain(email);
    expect(handle.toString('hex')).not.toContain(person.userId.replaceAll('-', ''));
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
    expect(await eventsOf(owner, clinic.clinicId, 'passkey.added')).toMatchObject([
      { subject_id: passkeyId },
    ]);
  });

  test('needs a proof of who is here that is not old', async () => {
    const { person } = await withPasskey();
    const old = callerAsIs({ ...person, provedAt: NOW }, minutesLater(6));
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
    await expect(callerAs(person, minutesLater(5)).passkeys.add(late)).rejects.toMatchObject(REFUSED);
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
    expect(await eventsOf(owner, clinic.clinicId, 'passkey.renamed')).toHaveLength(1);
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
