import type { Evaluation } from '@/domain/evaluation';
import { type Facts, factsSchema } from '@/domain/facts';
import { proposePlan } from '@/domain/plan/build-plan';
import type { PlanProposal } from '@/domain/plan/plan';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { COUNTS } from '../corrections/standing';

/** What a plan rests on: the last signed assessment that counts with its evaluation, the therapist's decision applied. */
export type Basis = { assessmentId: string; signedAt: Date; facts: Facts; evaluation: Evaluation };

/** The therapist's mechanism first: a plan follows their decision, not the engine's ranking. */
function asDecided(
  evaluation: Evaluation,
  decided: { kind: string; mechanism: string | null } | null,
): Evaluation {
  if (decided?.kind !== 'overridden') return evaluation;
  const chosen = evaluation.mechanisms.filter(({ id }) => id === decided.mechanism);
  if (chosen.length === 0) return evaluation;
  const rest = evaluation.mechanisms.filter(({ id }) => id !== decided.mechanism);
  return { ...evaluation, abstained: null, mechanisms: [...chosen, ...rest] };
}

export async function findBasis({ tx, clinicId }: Action, caseId: string): Promise<Basis | null> {
  const assessment = await tx.assessment.findFirst({
    where: { clinicId, caseId, status: 'signed', kind: { not: 'follow_up' }, ...COUNTS },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    include: { evaluation: true, decision: true },
  });
  if (!assessment?.evaluation || !assessment.signedAt) return null;
  return {
    assessmentId: assessment.id,
    signedAt: assessment.signedAt,
    facts: factsSchema.parse(assessment.evaluation.facts),
    evaluation: asDecided(assessment.evaluation.result as Evaluation, assessment.decision),
  };
}

export const EMERGENCY_OPEN =
  'An emergency of this patient is open. Record who was told and the outcome before a plan goes on.';

/** The generator's answer for a case today. An open emergency locks it whatever the last assessment said (IL01). */
export async function proposalFor(
  action: Action,
  patientId: string,
  basis: Basis | null,
  asOf: string,
): Promise<PlanProposal> {
  if (await hasOpenEmergency(action, patientId)) {
    return { kind: 'locked', interlock: 'IL01', reason: EMERGENCY_OPEN, holdingAdvice: [], interlocks: [] };
  }
  if (!basis) {
    return {
      kind: 'needs_clinician',
      reason: 'There is no signed assessment yet. A plan begins with one.',
      interlocks: [],
      blocked: [],
    };
  }
  return proposePlan({ facts: basis.facts, evaluation: basis.evaluation, asOf });
}

/** Whether an assessment is marked as entered in error now. */
export async function isInError({ tx, clinicId }: Action, assessmentId: string): Promise<boolean> {
  const counting = await tx.assessment.findFirst({
    where: { clinicId, id: assessmentId, ...COUNTS },
    select: { id: true },
  });
  return counting === null;
}
