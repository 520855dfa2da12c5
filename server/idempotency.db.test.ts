import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SignedIn } from './auth/session';
import { addStaff, callerAs, openTestClinic, type TestClinic } from './testing/clinic';
import { connections } from './testing/connections';
import { call, inputSchemaOf, MUTATIONS } from './testing/every-procedure';
import { changedAt, partAt, pathsOf } from './testing/hostile-input';
import { readyInputs, roleFor } from './testing/ready-input';

const { owner } = connections();
let clinic: TestClinic;
let ready: ReturnType<typeof readyInputs>;
const second: Partial<Record<string, SignedIn>> = {};

beforeAll(async () => {
  clinic = await openTestClinic();
  ready = readyInputs(clinic);
  const { admin } = clinic.people;
  second.therapist = await addStaff(admin, 'therapist', 'Second Therapist');
  second.admin = await addStaff(admin, 'admin', 'Second Admin');
});

type Answer = { ok: unknown } | { refused: string; message: string };

/** What one person is answered. A busy server asks to be asked again, as the screens do. */
async function ask(
  person: SignedIn,
  name: string,
  input: unknown,
  requestId = randomUUID(),
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const ok: unknown = await call(callerAs(person, undefined, requestId), name, input);
      return { ok: JSON.parse(JSON.stringify(ok ?? null)) };
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      if (error.code === 'SERVICE_UNAVAILABLE' && attempt < 20) continue;
      return { refused: error.code, message: error.message };
    }
  }
}

const eventsOf = async (requestIds: string[]): Promise<string[]> => {
  const { rows } = await owner.query<{ request_id: string }>(
    'select distinct request_id from audit_event where request_id = any($1)',
    [requestIds],
  );
  return rows.map(({ request_id }) => request_id);
};

const storedUnder = async (idempotencyKey: unknown) =>
  (await owner.query('select * from idempotency_key where key = $1 order by user_id', [idempotencyKey])).rows;

/** Another value of the same kind, as a form could send it. */
function anotherOf(part: unknown): unknown[] {
  if (typeof part === 'string')
    return [randomUUID(), `${part} too`, 'odi', 'phq-4', '1991-02-03', 'active', 'male', 'R/L'];
  if (typeof part === 'number') return [part + 1];
  if (typeof part === 'boolean') return [!part];
  return [];
}

/** The input with one part changed so that its schema still takes it; null where there is nothing but the key. */
function otherContent(name: string, input: Record<string, unknown>): unknown {
  if (Object.keys(input).every((part) => part === 'idempotencyKey')) return null;
  const schema = inputSchemaOf(name);
  for (const path of pathsOf(input).filter(([first]) => first !== undefined && first !== 'idempotencyKey'))
    for (const another of anotherOf(partAt(input, path))) {
      const changed = changedAt(input, path, () => another);
      if (another !== partAt(input, path) && schema?.safeParse(changed).success) return changed;
    }
  throw new Error(`${name}: no other content was found`);
}

const done: string[] = [];
/**
 * Guesses at a password or a code: each is counted before anything else, also one that is sent twice; a proof writes no record, and
 * neither does asking for one.
 */
const COUNTED = [
  'session.prove',
  'account.changePassword',
  'account.confirmFactor',
  'passkeys.prove',
  'passkeys.proofRequest',
];
const WITH_KEY = MUTATIONS.filter((name) => roleFor(name) !== null && !COUNTED.includes(name));

describe.each(WITH_KEY)('%s', (name) => {
  test('fifty equal submissions have one effect and equal answers; the key serves for nothing else and for nobody else', async () => {
    const { input } = await ready.inputFor(name);
    const role = roleFor(name) ?? 'patient';
    const me = clinic.people[role];
    const requestIds = Array.from({ length: 50 }, () => randomUUID());
    const answers = await Promise.all(requestIds.map((requestId) => ask(me, name, input, requestId)));
    const [first] = answers;
    for (const answer of answers) expect(answer).toEqual(first);
    const effects = await eventsOf(requestIds);
    if (!first || 'refused' in first) {
      expect(effects).toEqual([]);
      return;
    }
    expect(effects).toHaveLength(1);
    done.push(name);

    const kept = await storedUnder(input.idempotencyKey);
    expect(kept).toHaveLength(1);
    const changed = randomUUID();
    const other = otherContent(name, input);
    if (other !== null) expect(await ask(me, name, other, changed)).toMatchObject({ refused: 'CONFLICT' });
    expect(await eventsOf([changed])).toEqual([]);

    const another = second[role];
    if (another) {
      await ask(another, name, input);
      const mine = (await storedUnder(input.idempotencyKey)).filter(({ user_id }) => user_id === me.userId);
      expect(mine).toEqual(kept);
    }
    expect(await ask(me, name, input)).toEqual(first);
  });
});

test('nearly every mutation did its work above', () => {
  const idle = WITH_KEY.filter((name) => !done.includes(name));
  expect(idle.length, `without effect: ${idle.join(', ')}`).toBeLessThan(WITH_KEY.length / 5);
});

test('every mutation of somebody who is signed in takes a key', () => {
  for (const name of WITH_KEY) {
    const { error } = inputSchemaOf(name)?.safeParse({}) ?? {};
    expect(
      error?.issues.map(({ path }) => path.join('.')),
      name,
    ).toContain('idempotencyKey');
  }
});
