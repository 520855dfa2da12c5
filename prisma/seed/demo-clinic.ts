import { randomUUID } from 'node:crypto';
import type { StaffRole } from '@/domain/access/policy';
import { readSession, type SignedIn } from '@/server/auth/session';
import { spendSetupToken } from '@/server/auth/setup-token';
import { signIn } from '@/server/auth/sign-in';
import { openClinic } from '@/server/clinics/open-clinic';
import { withOwner } from '@/server/db';
import { createCallerFactory } from '@/server/trpc/init';
import { appRouter } from '@/server/trpc/root';
import { DEMO_TIME_ZONE } from './clinic-clock';

const callerOf = createCallerFactory(appRouter);

/** The procedures as one person at one moment: what the screens call, without the screens. */
export const callerAs = (session: SignedIn | null, now: Date) =>
  callerOf({
    requestId: randomUUID(),
    now,
    address: '127.0.0.1',
    session: session && { ...session, provedAt: now },
    sid: null,
    cookies: [],
  });
export type Caller = ReturnType<typeof callerAs>;

export type DemoPeople = { admin: SignedIn; rossi: SignedIn; lindqvist: SignedIn; assistant: SignedIn };

async function sessionOf(email: string, password: string, now: Date): Promise<SignedIn> {
  const session = await signIn({ email, password, address: '127.0.0.1', now });
  const person = session && (await readSession(session.sid, now));
  if (!person) throw new Error(`${email} cannot sign in.`);
  return person;
}

/** Uses a set-password link as its owner would. */
export async function choosePassword(link: string, password: string, now: Date): Promise<void> {
  await spendSetupToken(link.split('/').at(-1) ?? '', password, now);
}

type Staff = { name: string; email: string; password: string };

/** Opens the demo clinic with its admin, who adds everybody else; all can sign in. */
export async function openDemoClinic(
  ownerUrl: string,
  staff: Record<'admin' | 'rossi' | 'lindqvist' | 'assistant' | 'frontDesk' | 'auditor', Staff>,
  now: Date,
): Promise<DemoPeople> {
  await withOwner(ownerUrl, (tx) =>
    openClinic(
      tx,
      { name: 'Harbour Physiotherapy', phone: '01 555 0142', timeZone: DEMO_TIME_ZONE, admin: staff.admin },
      now,
    ),
  );
  const admin = await sessionOf(staff.admin.email, staff.admin.password, now);
  const add = async ({ name, email, password }: Staff, role: StaffRole) => {
    const { link } = await callerAs(admin, now).team.add({
      name,
      email,
      role,
      idempotencyKey: randomUUID(),
    });
    await choosePassword(link, password, now);
    return sessionOf(email, password, now);
  };
  const rossi = await add(staff.rossi, 'therapist');
  const lindqvist = await add(staff.lindqvist, 'therapist');
  const assistant = await add(staff.assistant, 'assistant');
  await add(staff.frontDesk, 'front_desk');
  await add(staff.auditor, 'auditor');
  return { admin, rossi, lindqvist, assistant };
}

/** A patient's session, for replaying what they did on their phone. */
export const patientSession = sessionOf;
