import { z } from 'zod';
import { evaluateCase } from '@/domain/evaluate-case';
import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import { signingGate } from '@/domain/safety/signing-gate';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, toDateColumn } from '../calendar';
import { holdCase } from '../cases/hold-case';
import { projectReading } from '../cases/project-reading';
import { decidedMechanism } from '../cases/reading';
import { refreshCase } from '../cases/refresh-case';
import { conflict, notFound } from '../errors';
import { signerName } from '../signer-name';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { raiseAtSigning } from './assessment-alert';
import { latestToldAt } from './latest-told-at';
import { FACT_SECTIONS, factsOf, SECTIONS, type Sections, sectionsOf } from './sections';
import { signedHash } from './signed-content';

export const signAssessmentInput = z.strictObject({
  assessmentId: idSchema,
  /** The versions the therapist saw: nothing is signed that changed meanwhile. */
  versions: z.strictObject({
    intake: baseVersion,
    exam: baseVersion,
    imaging: baseVersion,
    impression: baseVersion,
  }),
  idempotencyKey,
});
export type SignAssessment = z.output<typeof signAssessmentInput>;

type Reason = {
  code:
    | 'screen_incomplete'
    | 'emergency_not_handed_over'
    | 'undecided'
    | 'override_incomplete'
    | 'stale'
    | 'empty';
  text: string;
};

type Decision = { kind: 'accepted' | 'overridden'; mechanism: string | null; reason: string | null };

/** The decision as far as it can be signed: an override needs its mechanism and its reason. */
function decisionOf({ decision }: Impression): Decision | 'undecided' | 'override_incomplete' {
  if (!decision?.kind) return 'undecided';
  if (decision.kind === 'accepted') return { kind: 'accepted', mechanism: null, reason: null };
  const { mechanism, reason } = decision;
  return mechanism && reason ? { kind: 'overridden', mechanism, reason } : 'override_incomplete';
}

/** What keeps an assessment from being signed. An unasked cauda equina question does; an emergency must be handed over. */
function reasonsAgainst(
  sections: Sections,
  evaluation: Evaluation,
  input: SignAssessment,
  latest: string,
): Reason[] {
  const reasons: Reason[] = [];
  if (SECTIONS.some((section) => sections[section].version !== input.versions[section])) {
    reasons.push({
      code: 'stale',
      text: 'Someone changed this assessment meanwhile. Load it again and read the changes.',
    });
  }
  if (FACT_SECTIONS.every((section) => Object.keys(sections[section].data).length === 0)) {
    reasons.push({ code: 'empty', text: 'Nothing is recorded yet.' });
  }
  const gate = signingGate(evaluation.urgency, sections.impression.data.handOver, latest);
  if (gate.unanswered.length > 0) {
    reasons.push({ code: 'screen_incomplete', text: 'Some cauda equina questions have no answer yet.' });
  }
  if (gate.handOverMissing) {
    reasons.push({
      code: 'emergency_not_handed_over',
      text: 'Record who was told about the emergency, every sign of it, when and how, before signing.',
    });
  }
  const decision = decisionOf(sections.impression.data);
  if (decision === 'undecided') {
    reasons.push({ code: 'undecided', text: 'Accept the reading or decide otherwise before signing.' });
  } else if (decision === 'override_incomplete') {
    reasons.push({
      code: 'override_incomplete',
      text: 'A decision of your own needs a mechanism and a reason.',
    });
  }
  return reasons;
}

/** The assessment, held until the end of the transaction: nobody saves a section or signs it a second time meanwhile. */
async function holdAssessment({ tx, clinicId }: Action, assessmentId: string) {
  await tx.$queryRaw`select id from assessment
    where clinic_id = ${clinicId}::uuid and id = ${assessmentId}::uuid for update`;
  const found = await tx.assessment.findUnique({
    where: { clinicId_id: { clinicId, id: assessmentId } },
    include: {
      case: true,
      patient: { select: { birthDate: true, sex: true } },
      submittedBy: { select: { name: true } },
    },
  });
  if (!found) throw notFound();
  if (found.status === 'signed') {
    const { status, signedByName, signedAt } = found;
    const theirs = { status, signedByName, signedAt: signedAt?.toISOString() ?? null };
    throw conflict('This assessment is signed already.', theirs);
  }
  return found;
}

const legPainOf = ({ pain }: Facts['intake']): number | null =>
  pain?.nprsLegWorst ?? pain?.nprsLegAverage ?? pain?.nprsLegNow ?? null;

/**
 * Signs an assessment. The server evaluates again and stores what it read, what the engine said and the therapist's
 * decision, hand-over and words; an emergency or urgent tier opens an alert. Blocked with reasons instead of an error where the
 * therapist has something to do first.
 */
export async function signAssessment(action: Action, input: SignAssessment) {
  const { tx, clinicId, userId, now } = action;
  const held = await holdAssessment(action, input.assessmentId);
  await holdCase(action, held.caseId);
  const signedByName = await signerName(action, held.patientId);
  const sections = await sectionsOf(action, held.id);
  const asOf = await clinicToday(action);
  const person = { birthDate: fromDateColumn(held.patient.birthDate), sex: held.patient.sex };
  const facts = factsOf(sections, person, asOf);
  const evaluation = evaluateCase(facts, asOf);
  const reasons = reasonsAgainst(sections, evaluation, input, await latestToldAt(action));
  const decision = decisionOf(sections.impression.data);
  if (reasons.length > 0 || typeof decision === 'string') return { kind: 'blocked' as const, reasons };

  const impression = sections.impression.data;
  const signed = { signedAt: now.toISOString(), signedById: userId, signedByName };
  const signatureMeaning = held.submittedBy
    ? `Written by ${held.submittedBy.name}, reviewed and co-signed by me`
    : 'Examined and assessed by me';
  const hash = signedHash({
    assessmentId: held.id,
    patientId: held.patientId,
    facts,
    evaluation,
    decision,
    impression,
    signature: { ...signed, signatureMeaning },
  });
  await tx.evaluation.create({
    data: {
      clinicId,
      caseId: held.caseId,
      assessmentId: held.id,
      engineVersion: evaluation.engine,
      asOf: toDateColumn(asOf),
      facts: facts as Prisma.InputJsonObject,
      result: evaluation as unknown as Prisma.InputJsonObject,
      tier: evaluation.urgency.tier,
      mechanism: decidedMechanism(evaluation, decision),
      createdAt: now,
    },
  });
  await tx.decision.create({
    data: { clinicId, assessmentId: held.id, ...decision, decidedAt: now, decidedById: userId },
  });
  await tx.assessment.update({
    where: { clinicId_id: { clinicId, id: held.id } },
    data: {
      status: 'signed',
      signedAt: now,
      signedById: userId,
      signedByName: signed.signedByName,
      signatureMeaning,
      contentHash: hash,
      legPain: legPainOf(facts.intake),
      backPain: facts.intake.pain?.nprsBack ?? null,
    },
  });
  await projectReading(action, held.caseId);
  await raiseAtSigning(action, held, evaluation, impression.handOver);
  await refreshCase(action, held.caseId);
  await recordEvent(action, {
    event: 'assessment.signed',
    patientId: held.patientId,
    subjectId: held.id,
    contentHash: hash,
    tier: evaluation.urgency.tier,
    decision: decision.kind,
  });
  return { kind: 'signed' as const, evaluation };
}
