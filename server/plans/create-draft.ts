import { type PlanContent, type PlanProposal, planContentSchema } from '@/domain/plan/plan';
import { isEdited } from '@/domain/plan/three-way';
import type { PlanVersion, Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { findOpenCase } from '../cases/find-case';
import { findBasis, proposalFor } from './basis';
import { generatedOf } from './generated';
import { planInForce, plansOfCase } from './queries';

type Start = { content: PlanContent; generated: PlanContent | null; assessmentId: string };

/**
 * Drafts the next plan of a case, or says why there is none. A plan nobody has changed begins from the generator's
 * proposal of today. One a therapist has edited goes on as it was left, also after a new assessment: the page then shows what
 * was generated, what was edited and what would be generated, and a person chooses. An open draft that fits is answered as it is.
 */
export async function createPlanDraft(action: Action, caseId: string) {
  const { tx, clinicId, userId, now } = action;
  const found = await findOpenCase(action, caseId);
  const plans = await plansOfCase(action, caseId);
  const basis = await findBasis(action, caseId);
  const proposal = await proposalFor(action, found.patientId, basis, await clinicToday(action));
  if (proposal.kind === 'locked') return { kind: 'locked' as const, reason: proposal.reason };
  const draft = plans.find(({ status }) => status === 'draft');
  if (draft && (!basis || draft.assessmentId === basis.assessmentId || hasEdits(draft))) {
    return { kind: 'draft' as const, planVersionId: draft.id };
  }
  if (proposal.kind !== 'draft' || !basis) return { kind: 'locked' as const, reason: reasonOf(proposal) };
  const fresh: Start = {
    content: proposal.content,
    generated: proposal.content,
    assessmentId: basis.assessmentId,
  };
  if (draft) return redraft(action, draft, fresh);

  const current = planInForce(plans);
  const goesOn = current && (current.assessmentId === basis.assessmentId || hasEdits(current));
  const start: Start = goesOn
    ? {
        content: planContentSchema.parse(current.content),
        generated: generatedOf(current),
        assessmentId: current.assessmentId,
      }
    : fresh;
  const created = await tx.planVersion.create({
    data: {
      clinicId,
      caseId,
      patientId: found.patientId,
      assessmentId: start.assessmentId,
      number: (plans[0]?.number ?? 0) + 1,
      status: 'draft',
      content: start.content as Prisma.InputJsonObject,
      ...(start.generated ? { generated: start.generated as Prisma.InputJsonObject } : {}),
      createdAt: now,
      createdById: userId,
      savedAt: now,
      savedById: userId,
    },
    select: { id: true },
  });
  await recordEvent(action, {
    event: 'plan.draft_created',
    patientId: found.patientId,
    subjectId: created.id,
  });
  return { kind: 'draft' as const, planVersionId: created.id };
}

/** Whether a therapist has changed what the generator made; unknown counts as changed, so that nothing is overwritten. */
const hasEdits = (plan: { content: unknown; generated: unknown }): boolean =>
  isEdited(generatedOf(plan), planContentSchema.parse(plan.content));

/**
 * A draft nobody has changed is made anew from the last assessment: an older basis could not be signed. Whoever changed it at
 * this very moment is not overwritten.
 */
async function redraft(action: Action, draft: PlanVersion, start: Start) {
  const { tx, clinicId, userId, now } = action;
  const made = await tx.planVersion.updateMany({
    where: { clinicId, id: draft.id, status: 'draft', version: draft.version },
    data: {
      assessmentId: start.assessmentId,
      content: start.content as Prisma.InputJsonObject,
      generated: start.content as Prisma.InputJsonObject,
      version: { increment: 1 },
      savedAt: now,
      savedById: userId,
    },
  });
  if (made.count > 0) {
    await recordEvent(action, {
      event: 'plan.draft_saved',
      patientId: draft.patientId,
      subjectId: draft.id,
      version: draft.version + 1,
    });
  }
  return { kind: 'draft' as const, planVersionId: draft.id };
}

const reasonOf = (proposal: PlanProposal): string =>
  proposal.kind === 'draft' ? 'There is no signed assessment yet.' : proposal.reason;
