import type { Prisma } from '@/prisma/generated/client';
import { refreshCase } from '../cases/refresh-case';
import { findBasis } from '../plans/basis';
import { actAs, type Caller, key, NOW, type TestClinic } from './clinic';
import { CHECK_IN, EXAM, FOLLOW_UP, IMAGING, INTAKE, PLAN } from './facts';

const ACCEPTED = { decision: { kind: 'accepted' } } as const;

export type Drafted = { patientId: string; caseId: string; assessmentId: string };

/** Opens a case and fills in the sections of its assessment; the reading is accepted. */
export async function draftAssessment(therapist: Caller, patientId: string): Promise<Drafted> {
  const { caseId, assessmentId } = await therapist.cases.open({ patientId, idempotencyKey: key() });
  const sections = { intake: INTAKE, exam: EXAM, imaging: IMAGING, impression: ACCEPTED } as const;
  for (const section of ['intake', 'exam', 'imaging', 'impression'] as const) {
    await therapist.assessments.saveSection({
      assessmentId,
      patientId,
      section,
      baseVersion: 0,
      data: sections[section],
      idempotencyKey: key(),
    });
  }
  return { patientId, caseId, assessmentId };
}

/** Accepts the reading of a draft that nobody has decided on yet. */
export const acceptReading = (therapist: Caller, assessmentId: string, patientId: string) =>
  therapist.assessments.saveSection({
    assessmentId,
    patientId,
    section: 'impression',
    baseVersion: 0,
    data: ACCEPTED,
    idempotencyKey: key(),
  });

export const signing = (assessmentId: string) => ({
  assessmentId,
  versions: { intake: 1, exam: 1, imaging: 1, impression: 1 },
  idempotencyKey: key(),
});

/** A signed plan with {@link PLAN}, written beside the generator: what it says is not the matter of these tests. */
export async function writeSignedPlan(clinic: TestClinic, { caseId, patientId }: Drafted): Promise<string> {
  const { therapist } = clinic.people;
  return actAs(therapist, async (action) => {
    const basis = await findBasis(action, caseId);
    if (!basis) throw new Error('no signed assessment');
    const { clinicId, userId, tx } = action;
    const plan = await tx.planVersion.create({
      data: {
        clinicId,
        caseId,
        patientId,
        assessmentId: basis.assessmentId,
        number: 1,
        status: 'draft',
        content: PLAN as Prisma.InputJsonObject,
        createdAt: NOW,
        createdById: userId,
        savedAt: NOW,
        savedById: userId,
      },
    });
    await tx.planVersion.update({
      where: { clinicId_id: { clinicId, id: plan.id } },
      data: {
        status: 'signed',
        signedAt: NOW,
        signedById: userId,
        signedByName: therapist.name,
        signatureMeaning: 'test',
        contentHash: 'test',
      },
    });
    await refreshCase(action, caseId);
    return plan.id;
  });
}

export type FullRecord = Drafted & {
  planVersionId: string;
  planDraftId: string;
  draftAssessmentId: string;
  alertId: string;
  breakGlassId: string;
  followUpId: string;
  /** Of marks "entered in error" that were withdrawn: of the follow-up, and of the plan. */
  markId: string;
  planMarkId: string;
};

/** An addendum to the assessment; the follow-up and the plan marked as entered in error, and the marks withdrawn. */
async function correct(
  { assessments, plans }: Caller,
  {
    assessmentId,
    followUpId,
    planVersionId,
  }: { assessmentId: string; followUpId: string; planVersionId: string },
): Promise<{ markId: string; planMarkId: string }> {
  await assessments.addAddendum({ assessmentId, text: 'Left was meant.', idempotencyKey: key() });
  const followUp = { assessmentId: followUpId, reason: 'Of another person.' };
  const { markId } = await assessments.markInError({ ...followUp, idempotencyKey: key() });
  await assessments.withdrawMark({ ...followUp, markId, idempotencyKey: key() });
  const plan = { planVersionId, reason: 'Of another person.' };
  const { markId: planMarkId } = await plans.markInError({ ...plan, idempotencyKey: key() });
  await plans.withdrawMark({ ...plan, markId: planMarkId, idempotencyKey: key() });
  return { markId, planMarkId };
}

/** One patient with everything a clinic can hold: signed assessment and plan, check-ins, follow-up, drafts and an open alert. */
export async function writeFullRecord(clinic: TestClinic): Promise<FullRecord> {
  const therapist = clinic.as('therapist');
  const patient = clinic.as('patient');
  const drafted = await draftAssessment(therapist, clinic.patientId);
  const signed = await therapist.assessments.sign(signing(drafted.assessmentId));
  if (signed.kind !== 'signed') throw new Error(JSON.stringify(signed));
  const planVersionId = await writeSignedPlan(clinic, drafted);
  await patient.my.checkIn({ checkIn: CHECK_IN, idempotencyKey: key() });
  await patient.my.markExercise({ planVersionId, exercise: 'N01', outcome: 'done', idempotencyKey: key() });
  const { caseId, patientId } = drafted;
  const followUp = await therapist.followUps.record({
    caseId,
    patientId,
    followUp: FOLLOW_UP,
    idempotencyKey: key(),
  });
  const followUpId = followUp.assessmentId;
  const marks = await correct(therapist, {
    assessmentId: drafted.assessmentId,
    followUpId,
    planVersionId,
  });
  const draft = await therapist.plans.createDraft({ caseId, idempotencyKey: key() });
  if (draft.kind !== 'draft') throw new Error(draft.reason);
  const again = await therapist.assessments.start({ caseId, kind: 'reassessment', idempotencyKey: key() });
  await patient.my.checkIn({
    checkIn: { ...CHECK_IN, change: 'worse', danger: { ...CHECK_IN.danger, saddle: 'yes' } },
    idempotencyKey: key(),
  });
  const [alert] = await therapist.alerts.list({ status: 'open' });
  if (!alert) throw new Error('no alert was opened');
  const opened = await therapist.breakGlass.open({
    patientId,
    reason: 'other',
    note: 'For the list of records to look at.',
    idempotencyKey: key(),
  });
  return {
    ...drafted,
    planVersionId,
    planDraftId: draft.planVersionId,
    draftAssessmentId: again.assessmentId,
    alertId: alert.alertId,
    breakGlassId: opened.breakGlassId,
    followUpId,
    ...marks,
  };
}

/** Puts therapist and assistant back on the care team, whoever was taken off or has handed the case over. */
export async function putOnTeam({ as, people }: TestClinic, patientId: string): Promise<void> {
  for (const { userId } of [people.therapist, people.assistant])
    await as('admin').careTeam.add({ patientId, userId, idempotencyKey: key() });
}

/** Ends what is still open of the record's case and writes the record anew: for tests that use one up. */
export async function renewRecord(clinic: TestClinic, { caseId, patientId }: Drafted): Promise<FullRecord> {
  const therapist = clinic.as('therapist');
  await putOnTeam(clinic, patientId);
  await closeAlerts(therapist, caseId);
  const { case: found } = await therapist.cases.get({ caseId });
  if (found.status === 'open') {
    const reason = 'Invented: the next record begins.';
    await therapist.cases.close({ caseId, baseVersion: found.version, reason, idempotencyKey: key() });
  }
  return writeFullRecord(clinic);
}

/** Closes every open alert of a case, so that a plan can go on. */
export async function closeAlerts(therapist: Caller, caseId: string): Promise<void> {
  for (const alert of await therapist.alerts.list({ status: 'open' })) {
    if (alert.caseId !== caseId) continue;
    const { alertId, version: baseVersion } = alert;
    const said = { toldWhom: 'Dr Example', outcome: 'Seen, nothing found.' };
    await therapist.alerts.close({ alertId, baseVersion, ...said, idempotencyKey: key() });
  }
}

/** Puts the generated proposal into a draft that was not changed yet, so that it may be signed; answers its version then. */
export async function makeSignable(therapist: Caller, { caseId, planDraftId }: FullRecord): Promise<number> {
  await closeAlerts(therapist, caseId);
  const { proposal } = await therapist.plans.get({ caseId });
  if (proposal.kind !== 'draft') throw new Error('no proposal');
  const { content } = proposal;
  const about = { planVersionId: planDraftId, baseVersion: 1, idempotencyKey: key() };
  const adopted = await therapist.plans.adopt({ ...about, content });
  if (adopted.kind !== 'saved') throw new Error(adopted.kind);
  return adopted.version;
}
