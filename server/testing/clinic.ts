import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/policy';
import type { Action } from '../action';
import { readSession, type SignedIn } from '../auth/session';
import { shownLink, spendSetupToken } from '../auth/setup-token';
import { signIn } from '../auth/sign-in';
import { joinCareTeam } from '../care-team/care-team';
import { openClinic } from '../clinics/open-clinic';
import { withOwner, withTenant } from '../db';
import { createPatient } from '../patients/create-patient';
import { givePortalAccess } from '../patients/give-portal-access';
import { addMember } from '../team/add-member';
import { addMembership } from '../team/add-membership';
import { createCallerFactory } from '../trpc/init';
import { appRouter } from '../trpc/root';

export const PASSWORD = 'a long walk by the sea';

/** A clock of the tests: 10:00 on a Tuesday in Dublin. */
export const NOW = new Date('2026-03-10T10:00:00Z');
export const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
export const TODAY = '2026-03-10';

const callerOf = createCallerFactory(appRouter);

/** The procedures as a session stands at one moment. */
export const callerAsIs = (session: SignedIn | null, now: Date = NOW, requestId: string = randomUUID()) =>
  callerOf({ requestId, now, address: '192.0.2.1', session, sid: null, cookies: [] });

/** The procedures as one person at one moment, who has just shown who they are. */
export const callerAs = (session: SignedIn | null, now: Date = NOW, requestId: string = randomUUID()) =>
  callerAsIs(session && { ...session, provedAt: now }, now, requestId);
export type Caller = ReturnType<typeof callerAs>;

export const newEmail = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@example.test`;
/** A network address nobody else uses in these tests. */
export const newAddress = (): string =>
  `2001:db8::${randomUUID().replaceAll('-', '').match(/.{4}/g)?.slice(0, 6).join(':')}`;
export const key = (): string => randomUUID();

/** Runs an action as a person, in its own transaction. */
export const actAs = <Answer>(
  { clinicId, userId }: { clinicId: string; userId: string },
  work: (action: Action) => Promise<Answer>,
  now: Date = NOW,
): Promise<Answer> =>
  withTenant({ clinicId, userId, reach: 'clinic' }, (tx) =>
    work({ tx, clinicId, userId, reach: 'clinic', now, requestId: null }),
  );

/** Signs in for real, through e-mail, password and session row. */
export async function signedIn(email: string, now: Date = NOW, password = PASSWORD) {
  const session = await signIn({ email, password, address: newAddress(), now });
  if (!session) throw new Error(`${email} could not sign in`);
  const person = await readSession(session.sid, now);
  if (!person) throw new Error(`${email} has no session`);
  return { sid: session.sid, person };
}

const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

/** One more member of staff who can sign in. */
export async function addStaff(admin: SignedIn, role: 'therapist' | 'admin', name: string) {
  const email = newEmail(role);
  const issued = await actAs(admin, (action) =>
    addMember(action, { name, email, role, idempotencyKey: key() }),
  );
  await spendSetupToken(tokenOf(shownLink(issued).link), PASSWORD, NOW);
  return (await signedIn(email)).person;
}

export const newPatient = (overrides: Partial<Parameters<typeof createPatient>[1]> = {}) => ({
  familyName: `Verwey ${randomUUID().slice(0, 6)}`,
  givenName: 'Tomas',
  birthDate: '1979-05-02',
  sex: 'male' as const,
  nationalNumber: 'TEST 12345',
  confirmedNotDuplicate: true,
  idempotencyKey: key(),
  ...overrides,
});

async function addPatient(therapist: SignedIn) {
  const created = await actAs(therapist, (action) => createPatient(action, newPatient(), { treats: true }));
  if (created.kind !== 'created') throw new Error('duplicate in a test');
  const email = newEmail('patient');
  const { patientId } = created;
  const issued = await actAs(therapist, (action) =>
    givePortalAccess(action, { patientId, email, idempotencyKey: key() }),
  );
  await spendSetupToken(tokenOf(shownLink(issued).link), PASSWORD, NOW);
  return { patientId, person: (await signedIn(email)).person };
}

const REST = ['assistant', 'front_desk', 'auditor'] as const;
const NAMES = { assistant: 'Ida Test', front_desk: 'Otto Test', auditor: 'Vera Test' };

/** A colleague who is on the team and has not signed in: their requests are made as if they had. The assistant treats the patient too. */
async function addQuietly(
  admin: SignedIn,
  role: (typeof REST)[number],
  patientId: string,
): Promise<SignedIn> {
  const email = newEmail(role);
  const name = NAMES[role];
  const userId = await actAs(admin, async (action) => {
    const added = await addMembership(action, { email, name, role });
    await action.tx.membership.updateMany({
      where: { clinicId: admin.clinicId, userId: added },
      data: { status: 'active' },
    });
    if (role === 'assistant') await joinCareTeam(action, { patientId, userId: added });
    return added;
  });
  return { ...admin, sessionId: randomUUID(), userId, name, email, role };
}

export type TestClinic = {
  clinicId: string;
  people: Record<Role, SignedIn>;
  patientId: string;
  as: (role: Role, now?: Date) => Caller;
};

/** A clinic of its own with somebody of every role; admin, therapist and patient have signed in. */
export async function openTestClinic(name = 'Test clinic'): Promise<TestClinic> {
  const email = newEmail('admin');
  const { clinicId } = await withOwner(process.env.DATABASE_ADMIN_URL ?? '', (tx) =>
    openClinic(
      tx,
      {
        name,
        phone: '01 555 0100',
        timeZone: 'Europe/Dublin',
        admin: { name: 'Amara Test', email, password: PASSWORD },
      },
      NOW,
    ),
  );
  const admin = (await signedIn(email)).person;
  const therapist = await addStaff(admin, 'therapist', 'Nadia Test');
  const { patientId, person: patient } = await addPatient(therapist);
  const [assistant, frontDesk, auditor] = await Promise.all(
    REST.map((role) => addQuietly(admin, role, patientId)),
  );
  if (!assistant || !frontDesk || !auditor) throw new Error('somebody was not added');
  const people = { admin, therapist, patient, assistant, front_desk: frontDesk, auditor };
  return { clinicId, people, patientId, as: (role, now) => callerAs(people[role], now) };
}
