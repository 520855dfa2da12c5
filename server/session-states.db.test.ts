import { encode } from 'next-auth/jwt';
import { describe, expect, test } from 'vitest';
import { can } from '@/domain/access/policy';
import { sessionCookieName } from './auth/cookie';
import { newSecret } from './auth/secret';
import { signIn } from './auth/sign-in';
import { key, newAddress, openTestClinic, PASSWORD, type TestClinic } from './testing/clinic';
import { connections } from './testing/connections';
import { PROCEDURES } from './testing/every-procedure';
import { metaOf } from './testing/sweep';
import { handleTrpc } from './trpc/http';

const ORIGIN = 'http://localhost:3000';
const guarded = PROCEDURES.filter((name) => metaOf(name).public !== true);
const { owner } = connections();
let clinic: TestClinic;

const cookieFor = async (sid: string) =>
  `${sessionCookieName()}=${await encode({ token: { sid }, secret: process.env.AUTH_SECRET ?? '' })}`;

/** A therapist of a new clinic who has just signed in. */
async function signedInTherapist(): Promise<{ sid: string; userId: string }> {
  clinic = await openTestClinic();
  const { email, userId } = clinic.people.therapist;
  const session = await signIn({ email, password: PASSWORD, address: newAddress(), now: new Date() });
  return { sid: session?.sid ?? '', userId };
}

/** The status of a call with no input: 401 before the input is looked at, 403 by role, anything else means the door was open. */
async function statusOf(name: string, cookie: string | null): Promise<number> {
  const response = await handleTrpc(
    new Request(`${ORIGIN}/api/trpc/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-rootwise': '1',
        origin: ORIGIN,
        host: 'localhost:3000',
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
      },
      body: '"nothing a procedure knows"',
    }),
  );
  return response.status;
}

async function statuses(cookie: string | null): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of guarded) found[name] = await statusOf(name, cookie);
  return found;
}
const all = (status: number) => Object.fromEntries(guarded.map((name) => [name, status]));

describe('every procedure is closed to', () => {
  test('nobody at all', async () => {
    expect(await statuses(null)).toEqual(all(401));
  });

  test('a made-up session', async () => {
    expect(await statuses(await cookieFor(newSecret()))).toEqual(all(401));
  });

  test('a session past its life', async () => {
    const { sid, userId } = await signedInTherapist();
    await owner.query(`update session set expires_at = now() - interval '1 second' where user_id = $1`, [
      userId,
    ]);
    expect(await statuses(await cookieFor(sid))).toEqual(all(401));
  });

  test('a session that has idled too long', async () => {
    const { sid, userId } = await signedInTherapist();
    await owner.query(`update session set last_seen_at = now() - interval '1 day' where user_id = $1`, [
      userId,
    ]);
    expect(await statuses(await cookieFor(sid))).toEqual(all(401));
  });

  test('somebody who was suspended a moment ago', async () => {
    const { sid, userId } = await signedInTherapist();
    const [member] = (await clinic.as('admin').team.list()).filter((one) => one.userId === userId);
    await clinic.as('admin').team.setStatus({
      userId,
      status: 'suspended',
      baseVersion: member?.version ?? 0,
      idempotencyKey: key(),
    });
    expect(await statuses(await cookieFor(sid))).toEqual(all(401));
  });

  test('somebody whose role was changed a moment ago: the session with the old role is over', async () => {
    const { sid, userId } = await signedInTherapist();
    const [member] = (await clinic.as('admin').team.list()).filter((one) => one.userId === userId);
    await clinic.as('admin').team.setRole({
      userId,
      role: 'front_desk',
      baseVersion: member?.version ?? 0,
      idempotencyKey: key(),
    });
    expect(await statuses(await cookieFor(sid))).toEqual(all(401));
  });
});

test('a role that changes under a running session counts with the next call, whatever changed it', async () => {
  const { sid, userId } = await signedInTherapist();
  await owner.query(`update membership set role = 'front_desk' where user_id = $1`, [userId]);
  const found = await statuses(await cookieFor(sid));
  for (const name of guarded) {
    const { permission } = metaOf(name);
    const allowed = permission && can('front_desk', permission) !== null;
    if (allowed) expect([200, 400, 404], name).toContain(found[name]);
    else expect(found[name], name).toBe(403);
  }
});
