import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS, POLICY, ROLES, type Role } from '@/domain/access/policy';
import { disconnect } from '../db';
import { callerAs, openTestClinic, type TestClinic } from '../testing/clinic';
import { call, PROCEDURES } from '../testing/every-procedure';
import { appRouter } from './root';

/** The few things done before anyone is signed in. A name added here is a decision. */
const PUBLIC = [
  'passkeys.offered',
  'passkeys.secondStepRequest',
  'passkeys.signInRequest',
  'session.secondStep',
  'setup.check',
  'setup.setPassword',
  'signInLink.check',
  'signInLink.offered',
  'signInLink.renew',
  'signInLink.request',
];

type Meta = { permission?: keyof typeof POLICY; public?: true };
const metaOf = (name: string): Meta => {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: unknown } }>;
  return (procedures[name]?._def.meta ?? {}) as Meta;
};

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openTestClinic();
});
afterAll(disconnect);

/** The code a call without any input is refused with; OK when it is not. */
async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'OK';
  } catch (error) {
    return error instanceof TRPCError ? error.code : 'NOT_A_TRPC_ERROR';
  }
}

test('every procedure names a permission of the policy table, or stands on the list of public ones', () => {
  for (const name of PROCEDURES) {
    const { permission, public: isPublic } = metaOf(name);
    if (PUBLIC.includes(name)) expect({ name, isPublic, permission }).toEqual({ name, isPublic: true });
    else expect(PERMISSIONS, name).toContain(permission);
  }
});

describe.each(PROCEDURES.filter((name) => !PUBLIC.includes(name)))('%s', (name) => {
  test('asks who is there before anything else', async () => {
    expect(await codeOf(call(callerAs(null), name, undefined))).toBe('UNAUTHORIZED');
  });

  test.each(ROLES)('answers a %s as the policy table says', async (role: Role) => {
    const { permission } = metaOf(name);
    const row: Partial<Record<Role, string>> = permission ? POLICY[permission] : {};
    const code = await codeOf(call(clinic.as(role), name, undefined));
    if (row[role]) expect(['OK', 'BAD_REQUEST', 'NOT_FOUND']).toContain(code);
    else expect(code).toBe('FORBIDDEN');
  });
});

test('a patient account without a patient record may do nothing', async () => {
  const lost = { ...clinic.people.patient, patientId: null };
  expect(await codeOf(callerAs(lost).my.today())).toBe('FORBIDDEN');
});
