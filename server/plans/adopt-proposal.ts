import { z } from 'zod';
import { planContentSchema } from '@/domain/plan/plan';
import { EDITED_PARTS } from '@/domain/plan/three-way';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { conflict, notFound } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { findBasis, proposalFor } from './basis';
import { theirsOf } from './save-draft';

export const adoptProposalInput = z.strictObject({
  planVersionId: idSchema,
  baseVersion,
  content: planContentSchema,
  idempotencyKey,
});

/**
 * Puts a draft on the last assessment with what a person chose between the edits and the proposal of today. What only rules
 * decide is taken from the proposal whatever was sent. With another version in the database theirs is handed back and nothing
 * is changed; while there is no proposal the draft stays as it is.
 */
export async function adoptProposal(action: Action, input: z.output<typeof adoptProposalInput>) {
  const { tx, clinicId, userId, now } = action;
  const where = { clinicId, id: input.planVersionId };
  const plan = await tx.planVersion.findUnique({ where: { clinicId_id: where } });
  if (!plan) throw notFound();
  if (plan.status !== 'draft') throw conflict('This plan is signed and cannot be changed.');
  const basis = await findBasis(action, plan.caseId);
  const proposal = await proposalFor(action, plan.patientId, basis, await clinicToday(action));
  if (proposal.kind !== 'draft' || !basis)
    return {
      kind: 'locked' as const,
      reason: proposal.kind === 'draft' ? 'There is no signed assessment yet.' : proposal.reason,
    };
  const chosen = Object.fromEntries(EDITED_PARTS.map((part) => [part, input.content[part]]));
  const saved = await tx.planVersion.updateMany({
    where: { ...where, status: 'draft', version: input.baseVersion },
    data: {
      assessmentId: basis.assessmentId,
      content: { ...proposal.content, ...chosen } as Prisma.InputJsonObject,
      generated: proposal.content as Prisma.InputJsonObject,
      version: { increment: 1 },
      savedAt: now,
      savedById: userId,
    },
  });
  if (saved.count === 0) return { kind: 'conflict' as const, theirs: await theirsOf(action, plan.id) };
  const version = input.baseVersion + 1;
  await recordEvent(action, {
    event: 'plan.draft_saved',
    patientId: plan.patientId,
    subjectId: plan.id,
    version,
  });
  return { kind: 'saved' as const, version, savedAt: now.toISOString() };
}
