import { EDITED_PARTS } from '@/domain/plan/three-way';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { clinicToday } from '../calendar';
import { findBasis, proposalFor } from './basis';
import { changeDraft, findDraft } from './change-draft';
import type { SaveDraft } from './save-draft';

/**
 * Puts a draft on the last assessment with what a person chose between the edits and the proposal of today. What only rules
 * decide is taken from the proposal whatever was sent. With another version in the database theirs is handed back and nothing
 * is changed; while there is no proposal the draft stays as it is.
 */
export async function adoptProposal(action: Action, input: SaveDraft) {
  const plan = await findDraft(action, input.planVersionId);
  const basis = await findBasis(action, plan.caseId);
  const proposal = await proposalFor(action, plan.patientId, basis, await clinicToday(action));
  if (proposal.kind !== 'draft' || !basis)
    return {
      kind: 'locked' as const,
      reason: proposal.kind === 'draft' ? 'There is no signed assessment yet.' : proposal.reason,
    };
  const chosen = Object.fromEntries(EDITED_PARTS.map((part) => [part, input.content[part]]));
  return changeDraft(action, input, {
    assessmentId: basis.assessmentId,
    content: { ...proposal.content, ...chosen } as Prisma.InputJsonObject,
    generated: proposal.content as Prisma.InputJsonObject,
  });
}
