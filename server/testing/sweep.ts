import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { Client } from 'pg';
import { expect } from 'vitest';
import { can, type Permission, type Role, type Scope } from '@/domain/access/policy';
import type { SignedIn } from '../auth/session';
import { addMembership } from '../team/add-membership';
import { appRouter } from '../trpc/root';
import {
  actAs,
  type Caller,
  callerAs,
  key,
  newEmail,
  newPatient,
  openTestClinic,
  type TestClinic,
} from './clinic';
import { call, inputsAbout } from './every-procedure';
import { INTAKE } from './facts';
import { draftAssessment, type FullRecord, signing, writeFullRecord } from './record';

/** Whose record a request names. */
export const TARGETS = ['own', 'other_patient', 'other_clinic', 'random', 'deleted'] as const;
export type Target = (typeof TARGETS)[number];

/** Clinical words that stand in the record of the first clinic's own patient and nowhere else. */
export const CLINICAL_CANARY = 'Heronswake kayak portage';

type Meta = { permission?: Permission; public?: true };
export const metaOf = (name: string): Meta => {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: unknown } }>;
  return (procedures[name]?._def.meta ?? {}) as Meta;
};

const RECORD_KEYS = ['patientId', 'caseId', 'assessmentId', 'planVersionId', 'alertId', 'breakGlassId'];

/** Whether the input of a procedure names somebody's record. */
export const namesRecord = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && RECORD_KEYS.some((field) => field in input);

/** Everything the sweep asks about, in two clinics. */
export type World = {
  clinic: TestClinic;
  elsewhere: TestClinic;
  records: Record<Target, FullRecord & { staffUserId: string }>;
  /** Family names: of the patient nobody of the sweep treats, and of the other clinic's. */
  names: { otherPatient: string; otherClinic: string };
};

/** A therapist of the clinic who is not one of its usual people. */
async function colleagueOf(clinic: TestClinic): Promise<SignedIn> {
  const { admin } = clinic.people;
  const userId = await actAs(admin, async (action) => {
    const added = await addMembership(action, {
      email: newEmail('colleague'),
      name: 'Erik Test',
      role: 'therapist',
    });
    await action.tx.membership.updateMany({
      where: { clinicId: clinic.clinicId, userId: added },
      data: { status: 'active' },
    });
    return added;
  });
  return { ...clinic.people.therapist, sessionId: randomUUID(), userId, name: 'Erik Test' };
}

/** A second patient of the clinic, with a case, under another therapist. */
async function otherPatientOf(
  clinic: TestClinic,
  colleague: Caller,
  familyName: string,
): Promise<FullRecord> {
  const created = await colleague.patients.create(newPatient({ familyName }));
  if (created.kind !== 'created') throw new Error('duplicate');
  const drafted = await draftAssessment(colleague, created.patientId);
  await colleague.assessments.sign(signing(drafted.assessmentId));
  const plan = await colleague.plans.createDraft({ caseId: drafted.caseId, idempotencyKey: key() });
  if (plan.kind !== 'draft') throw new Error(plan.reason);
  const { caseId, patientId } = drafted;
  const again = await colleague.assessments.start({ caseId, kind: 'reassessment', idempotencyKey: key() });
  const opened = await colleague.breakGlass.open({
    patientId,
    reason: 'other',
    note: 'For the list.',
    idempotencyKey: key(),
  });
  const alertId = await actAs(clinic.people.therapist, async (action) => {
    const { openAlert } = await import('../alerts/open-alert');
    const found = await action.tx.case.findFirstOrThrow({ where: { clinicId: clinic.clinicId, id: caseId } });
    await openAlert(action, {
      case: found,
      source: 'check_in',
      sourceId: caseId,
      level: 'same_day',
      title: 'Call the patient',
      text: '',
      withinDays: null,
    });
    const alert = await action.tx.alert.findFirstOrThrow({ where: { clinicId: clinic.clinicId, caseId } });
    return alert.id;
  });
  return {
    ...drafted,
    planVersionId: plan.planVersionId,
    planDraftId: plan.planVersionId,
    draftAssessmentId: again.assessmentId,
    alertId,
    breakGlassId: opened.breakGlassId,
    followUpId: randomUUID(),
    markId: randomUUID(),
    planMarkId: randomUUID(),
  };
}

/** Removes a patient and everything of theirs, which only the owner of the database can do, with its guards off. */
async function erase(patientId: string): Promise<void> {
  const owner = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await owner.connect();
  await owner.query(`set session_replication_role = replica`);
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'patient_id' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of rows) await owner.query(`delete from ${name} where patient_id = $1`, [patientId]);
  await owner.query(`delete from patient where id = $1`, [patientId]);
  await owner.end();
}

const randomRecord = (): FullRecord => ({
  patientId: randomUUID(),
  caseId: randomUUID(),
  assessmentId: randomUUID(),
  planVersionId: randomUUID(),
  planDraftId: randomUUID(),
  draftAssessmentId: randomUUID(),
  alertId: randomUUID(),
  breakGlassId: randomUUID(),
  followUpId: randomUUID(),
  markId: randomUUID(),
  planMarkId: randomUUID(),
});

/** Two clinics; in the first a patient of the usual people, one of a colleague, and one who is gone. */
export async function makeWorld(): Promise<World> {
  const clinic = await openTestClinic('Sweep clinic');
  const elsewhere = await openTestClinic('Elsewhere');
  const own = await writeFullRecord(clinic);
  await clinic.as('therapist').assessments.saveSection({
    assessmentId: own.draftAssessmentId,
    patientId: own.patientId,
    section: 'intake',
    baseVersion: 0,
    data: { ...INTAKE, story: CLINICAL_CANARY },
    idempotencyKey: key(),
  });
  const names = { otherPatient: 'Quillfeather', otherClinic: 'Ravensbourne' };
  const colleague = await colleagueOf(clinic);
  const otherPatient = await otherPatientOf(clinic, callerAs(colleague), names.otherPatient);
  const gone = await otherPatientOf(clinic, callerAs(colleague), 'Gone');
  await erase(gone.patientId);
  const foreign = await writeFullRecord(elsewhere);
  const mine = clinic.people.therapist.userId;
  return {
    clinic,
    elsewhere,
    records: {
      own: { ...own, staffUserId: mine },
      other_patient: { ...otherPatient, staffUserId: mine },
      other_clinic: { ...foreign, staffUserId: elsewhere.people.therapist.userId },
      random: { ...randomRecord(), staffUserId: randomUUID() },
      deleted: { ...gone, staffUserId: randomUUID() },
    },
    names,
  };
}

export type Answer = { code: string; message: string; text: string };

/** What a procedure answers: the code and sentence of its refusal, or OK with everything it said. */
export async function ask(caller: Caller, name: string, input: unknown): Promise<Answer> {
  try {
    const said = await call(caller, name, input);
    return { code: 'OK', message: '', text: JSON.stringify(said ?? null) };
  } catch (error) {
    expect(error, name).toBeInstanceOf(TRPCError);
    const { code, message } = error as TRPCError;
    return { code, message, text: message };
  }
}

/** Whether a scope reaches a record. */
const REACHES: Record<Scope, readonly Target[]> = {
  clinic: ['own', 'other_patient'],
  care_team: ['own'],
  assigned: ['own'],
  self: ['own'],
};

export type Expected = 'forbidden' | 'not_found' | 'answered';

/** What the table says of one cell. What names no record is the same for every target. */
export function expectedOf(name: string, role: Role, target: Target, input: unknown): Expected {
  const { permission } = metaOf(name);
  if (!permission) throw new Error(`${name} names no permission`);
  const scope = can(role, permission);
  if (!scope) return 'forbidden';
  if (!namesRecord(input)) return 'answered';
  return REACHES[scope].includes(target) ? 'answered' : 'not_found';
}

/** The input of a procedure about one target, fresh each time. */
export const inputOf = (world: World, name: string, target: Target): unknown => {
  const inputs = inputsAbout(world.records[target]);
  expect(Object.keys(inputs), `${name} has an input here`).toContain(name);
  return inputs[name];
};
