import { type PlanContent, type PlanProposal, planContentSchema } from '@/domain/plan/plan';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { findOpenCase } from '../cases/find-case';
import { findBasis, proposalFor } from './basis';
import { plansOfCase } from './queries';

type Start = { content: PlanContent; assessmentId: string };

/**
 * Drafts the next plan of a case, or says why there is none. After a new assessment it begins from the generator's
 * proposal; without one it goes on from the signed plan, as the therapist left it. An open draft on the
 * same assessment is answered as it is.
 */
export async function createPlanDraft(action: Action, caseId: string) {
  const { tx, clinicId, userId, now } = action;
  const found = await findOpenCase(action, caseId);
  const plans = await plansOfCase(action, caseId);
  const basis = await findBasis(action, caseId);
  const proposal = await proposalFor(action, found.patientId, basis, await clinicToday(action));
  if (proposal.kind === 'locked') return { kind: 'locked' as const, reason: proposal.reason };
  const draft = plans.find(({ status }) => status === 'draft');
  if (draft && (!basis || draft.assessmentId === basis.assessmentId)) {
    return { kind: 'draft' as const, planVersionId: draft.id };
  }
  if (proposal.kind !== 'draft' || !basis) return { kind: 'locked' as const, reason: reasonOf(proposal) };
  if (draft)
    return redraft(action, draft.id, { content: proposal.content, assessmentId: basis.assessmentId });

  const current = plans.find(({ status }) => status === 'signed');
  const start: Start =
    current?.assessmentId === basis.assessmentId
      ? { content: planContentSchema.parse(current.content), assessmentId: current.assessmentId }
      : { content: proposal.content, assessmentId: basis.assessmentId };
  const created = await tx.planVersion.create({
    data: {
      clinicId,
      caseId,
      patientId: found.patientId,
      assessmentId: start.assessmentId,
      number: (plans[0]?.number ?? 0) + 1,
      status: 'draft',
      content: start.content as Prisma.InputJsonObject,
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

/** A draft from before the last assessment is made anew from it: an older basis could not be signed. */
async function redraft({ tx, clinicId, userId, now }: Action, planVersionId: string, start: Start) {
  await tx.planVersion.updateMany({
    where: { clinicId, id: planVersionId, status: 'draft' },
    data: {
      assessmentId: start.assessmentId,
      content: start.content as Prisma.InputJsonObject,
      version: { increment: 1 },
      savedAt: now,
      savedById: userId,
    },
  });
  return { kind: 'draft' as const, planVersionId };
}

const reasonOf = (proposal: PlanProposal): string =>
  proposal.kind === 'draft' ? 'There is no signed assessment yet.' : proposal.reason;
