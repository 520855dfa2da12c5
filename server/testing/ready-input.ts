import { type Permission, POLICY, ROLES, type Role } from '@/domain/access/policy';
import { appRouter } from '../trpc/root';
import { SoftAuthenticator } from './authenticator';
import { addStaff, type Caller, key, newPatient, type TestClinic } from './clinic';
import { inputsAbout } from './every-procedure';
import { EXAM, IMAGING, INTAKE } from './facts';
import { addPasskey } from './passkey';
import {
  closeAlerts,
  type FullRecord,
  makeSignable,
  putOnTeam,
  renewRecord,
  signing,
  writeFullRecord,
} from './record';
import { enrol } from './second-factor';

type Known = Record<string, { _def: { meta?: { permission?: Permission } } }>;

/** What a procedure asks for; null for what is done before anyone is signed in. */
export const permissionOf = (name: string): Permission | null =>
  (appRouter._def.procedures as unknown as Known)[name]?._def.meta?.permission ?? null;

/** A role that may call a procedure; null for what is done before anyone is signed in. */
export function roleFor(name: string): Role | null {
  const permission = permissionOf(name);
  const row: Partial<Record<Role, string>> = permission ? POLICY[permission] : {};
  return ROLES.find((role) => row[role]) ?? null;
}

type Ready = { clinic: TestClinic; therapist: Caller; record: FullRecord; staffUserId: string };

const calm = async ({ therapist, record }: Ready) => {
  await closeAlerts(therapist, record.caseId);
  return {};
};

/** Fills the open draft of a record, so that it may be signed; every section stands at version 1 then. */
export async function fillDraft(
  therapist: Caller,
  record: Pick<FullRecord, 'draftAssessmentId' | 'patientId'>,
): Promise<void> {
  const decision = { kind: 'accepted' as const };
  const sections = { intake: INTAKE, exam: EXAM, imaging: IMAGING, impression: { decision } };
  const { draftAssessmentId: assessmentId, patientId } = record;
  for (const section of ['intake', 'exam', 'imaging', 'impression'] as const) {
    const about = { assessmentId, patientId, section, data: sections[section] };
    await therapist.assessments.saveSection({ ...about, baseVersion: 0, idempotencyKey: key() });
  }
}

const versionOfStaff = async ({ clinic, staffUserId }: Ready) => ({
  baseVersion: (await clinic.as('admin').team.list()).find(({ userId }) => userId === staffUserId)?.version,
});

const ownPasskey = async ({ clinic }: Ready) => ({
  passkeyId: (await addPasskey(clinic.people.admin)).passkeyId,
});

/** What has to be so before a procedure does its work instead of saying why it does not; the parts of its input that follow. */
const READY: Record<string, (ready: Ready) => Promise<Record<string, unknown>>> = {
  'patients.update': async ({ therapist, record: { patientId } }) => ({
    baseVersion: (await therapist.patients.get({ patientId })).version,
  }),
  'patients.resetFactor': async ({ clinic }) => {
    await enrol(clinic.people.patient);
    return { patientId: clinic.patientId };
  },
  'patients.givePortalAccess': async ({ therapist }) => {
    const created = await therapist.patients.create(newPatient());
    return created.kind === 'created' ? { patientId: created.patientId } : {};
  },
  'cases.open': async ({ therapist }) => {
    const created = await therapist.patients.create(newPatient());
    return created.kind === 'created' ? { patientId: created.patientId } : {};
  },
  'cases.close': calm,
  'assessments.sign': async ({ therapist, record }) => {
    await fillDraft(therapist, record);
    return { versions: signing(record.draftAssessmentId).versions };
  },
  'assessments.start': async (ready) => {
    await fillDraft(ready.therapist, ready.record);
    await ready.therapist.assessments.sign(signing(ready.record.draftAssessmentId));
    return {};
  },
  'plans.createDraft': async (ready) => {
    const baseVersion = await makeSignable(ready.therapist, ready.record);
    const { planDraftId: planVersionId } = ready.record;
    await ready.therapist.plans.sign({ planVersionId, baseVersion, idempotencyKey: key() });
    return {};
  },
  'plans.adopt': calm,
  'plans.sign': async ({ therapist, record }) => ({ baseVersion: await makeSignable(therapist, record) }),
  'my.markExercise': calm,
  'assessments.submit': async ({ therapist, record }) => {
    await fillDraft(therapist, record);
    return {};
  },
  'assessments.handBack': async ({ clinic, therapist, record }) => {
    await fillDraft(therapist, record);
    const { draftAssessmentId: assessmentId } = record;
    await clinic.as('assistant').assessments.submit({ assessmentId, idempotencyKey: key() });
    return {};
  },
  'careTeam.remove': async ({ clinic, record: { patientId }, staffUserId: userId }) => {
    await clinic.as('admin').careTeam.add({ patientId, userId, idempotencyKey: key() });
    return {};
  },
  'passkeys.add': async ({ clinic }) => ({
    answer: new SoftAuthenticator().create(
      await clinic.as('admin').passkeys.begin({ idempotencyKey: key() }),
    ),
  }),
  'passkeys.rename': ownPasskey,
  'passkeys.remove': ownPasskey,
  'team.setRole': versionOfStaff,
  'team.setStatus': versionOfStaff,
};

export type ReadyInput = { input: Record<string, unknown>; record: FullRecord };

/** Whether nothing of a record was changed since it was written. */
async function isUntouched(therapist: Caller, record: FullRecord): Promise<boolean> {
  const { caseId, alertId, planDraftId, draftAssessmentId: assessmentId } = record;
  const { case: found } = await therapist.cases.get({ caseId });
  const alert = (await therapist.alerts.list({ status: 'open' })).find((one) => one.alertId === alertId);
  const { draft } = await therapist.plans.get({ caseId });
  const { assessment, sections } = await therapist.assessments.get({ assessmentId });
  return (
    [
      found.status,
      found.version,
      alert?.version,
      draft?.planVersionId,
      draft?.version,
      assessment.status,
    ].join() === ['open', 1, 1, planDraftId, 1, 'draft'].join() &&
    Object.values(sections).every(({ version }) => version === 0)
  );
}

/** A full record of the clinic's patient, and valid input on which one procedure after the other does its work. */
export function readyInputs(clinic: TestClinic) {
  const therapist = clinic.as('therapist');
  let record: FullRecord | null = null;
  let staffUserId = '';

  async function freshRecord(): Promise<FullRecord> {
    if (record) await putOnTeam(clinic, record.patientId);
    if (!record) record = await writeFullRecord(clinic);
    else if (!(await isUntouched(therapist, record))) record = await renewRecord(clinic, record);
    return record;
  }

  async function inputFor(name: string): Promise<ReadyInput> {
    const about = await freshRecord();
    staffUserId ||= (await addStaff(clinic.people.admin, 'therapist', 'Tess Test')).userId;
    const changed = await READY[name]?.({ clinic, therapist, record: about, staffUserId });
    const input = inputsAbout({ ...about, staffUserId })[name] as Record<string, unknown>;
    return { input: { ...input, ...changed, idempotencyKey: key() }, record: about };
  }

  return { freshRecord, inputFor };
}
