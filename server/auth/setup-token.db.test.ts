import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect } from '../db';
import {
  actAs,
  callerAs,
  key,
  NOW,
  newAddress,
  newEmail,
  openTestClinic,
  PASSWORD,
  signedIn,
  type TestClinic,
} from '../testing/clinic';
import { readSession } from './session';
import { isSetupTokenUsable, issueSetupLink, shownLink, spendSetupToken } from './setup-token';
import { signIn } from './sign-in';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
const enters = async (email: string, password: string) =>
  (await signIn({ email, password, address: newAddress(), now: NOW })) !== null;

async function invite(of = clinic, email = newEmail('colleague')) {
  const { userId, link } = await of
    .as('admin')
    .team.add({ name: 'New Colleague', email, role: 'therapist', idempotencyKey: key() });
  return { email, userId, token: tokenOf(link) };
}

test('a link sets the first password, once', async () => {
  const { email, token } = await invite();
  expect(await callerAs(null).setup.check({ token })).toEqual({ usable: true });
  expect(await enters(email, 'chosen by the colleague')).toBe(false);
  await callerAs(null).setup.setPassword({ token, password: 'chosen by the colleague' });
  expect(await enters(email, 'chosen by the colleague')).toBe(true);
  expect(await callerAs(null).setup.check({ token })).toEqual({ usable: false });
  await expect(spendSetupToken(token, 'chosen by a stranger', NOW)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await enters(email, 'chosen by a stranger')).toBe(false);
});

test('of twenty who use a link at the same moment one succeeds', async () => {
  const { email, token } = await invite();
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, (_, racer) => spendSetupToken(token, `password of racer ${racer}`, NOW)),
  );
  const winners = attempts.flatMap(({ status }, racer) => (status === 'fulfilled' ? [racer] : []));
  expect(winners).toHaveLength(1);
  expect(await enters(email, `password of racer ${winners[0]}`)).toBe(true);
});

test('a link is worthless after seven days, after a newer one, and when it was made up', async () => {
  const { userId, token } = await invite();
  const day = 24 * 3_600_000;
  expect(await isSetupTokenUsable(token, new Date(NOW.getTime() + 7 * day - 1))).toBe(true);
  expect(await isSetupTokenUsable(token, new Date(NOW.getTime() + 7 * day))).toBe(false);
  const later = new Date(NOW.getTime() + 1000);
  const newer = await actAs(clinic.people.admin, (action) => issueSetupLink(action, userId), later);
  expect(await isSetupTokenUsable(token, later)).toBe(false);
  expect(await isSetupTokenUsable(tokenOf(shownLink(newer).link), later)).toBe(true);
  expect(await isSetupTokenUsable('x'.repeat(43), NOW)).toBe(false);
});

test('an invitation to an address that has an account elsewhere looks the same and never takes the account over', async () => {
  const other = await openTestClinic();
  const { email } = other.people.therapist;
  const { token } = await invite(clinic, email);
  await expect(spendSetupToken(token, 'chosen by a stranger', NOW)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(await enters(email, 'chosen by a stranger')).toBe(false);
  expect(await enters(email, PASSWORD)).toBe(true);
  await spendSetupToken(token, PASSWORD, NOW);
  const team = await clinic.as('admin').team.list();
  expect(team.find((member) => member.email === email)).toMatchObject({
    status: 'active',
    name: 'New Colleague',
  });
});

test('a new link is the way back in after a forgotten password, and ends the sessions that were open', async () => {
  const other = await openTestClinic();
  const { email, userId } = other.people.therapist;
  const { sid } = await signedIn(email);
  const { link } = await other.as('admin').team.issueLink({ userId, idempotencyKey: key() });
  expect(await readSession(sid, NOW)).not.toBeNull();
  await spendSetupToken(tokenOf(link), 'remembered this time', NOW);
  expect(await readSession(sid, NOW)).toBeNull();
  expect(await enters(email, PASSWORD)).toBe(false);
  expect(await enters(email, 'remembered this time')).toBe(true);
});

test('an address can be invited once in a clinic', async () => {
  const { email } = await invite();
  await expect(invite(clinic, email)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { fields: { email: 'email.taken' } },
  });
});

test('the same invitation sent twice has one effect and gives the same link', async () => {
  const input = { name: 'Twice', email: newEmail('twice'), role: 'admin' as const, idempotencyKey: key() };
  const first = await clinic.as('admin').team.add(input);
  expect(await clinic.as('admin').team.add(input)).toEqual(first);
});

test.each([
  ['elevenchars', 'password.too_short'],
  ['x'.repeat(201), 'password.too_long'],
  ['Password1234', 'password.common'],
  ['aaaaaaaaaaaaaaaa', 'password.common'],
  ['with a \u0000 inside it', 'text.malformed'],
])('%j is refused as a password', async (password, message) => {
  const { token } = await invite();
  const error = await callerAs(null)
    .setup.setPassword({ token, password })
    .catch((refused: unknown) => refused);
  expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  expect(JSON.stringify(error)).toContain(message);
});

test('any characters make a password', async () => {
  const { email, token } = await invite();
  const password = 'Ünïcode 密码 👍🏽 spaces';
  await spendSetupToken(token, password, NOW);
  expect(await enters(email, password.normalize('NFD'))).toBe(true);
});
