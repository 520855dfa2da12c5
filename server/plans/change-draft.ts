import { planContentSchema } from '@/domain/plan/plan';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';

type Draft = { planVersionId: string; baseVersion: number };

/** A plan that is still a draft; NOT_FOUND out of reach, CONFLICT once it is signed. */
export async function findDraft({ tx, clinicId }: Action, planVersionId: string) {
  const plan = await tx.planVersion.findUnique({ where: { clinicId_id: { clinicId, id: planVersionId } } });
  if (!plan) throw notFound();
  if (plan.status !== 'draft') throw conflict('This plan is signed and cannot be changed.');
  return plan;
}

/** Writes into the draft of a plan. With another version in the database theirs is handed back and nothing is changed. */
export async function changeDraft(
  action: Action,
  { planVersionId, baseVersion }: Draft,
  data: Prisma.PlanVersionUncheckedUpdateManyInput,
) {
  const { tx, clinicId, userId, now } = action;
  const plan = await findDraft(action, planVersionId);
  const saved = await tx.planVersion.updateMany({
    where: { clinicId, id: plan.id, status: 'draft', version: baseVersion },
    data: { ...data, version: { increment: 1 }, savedAt: now, savedById: userId },
  });
  if (saved.count === 0) return { kind: 'conflict' as const, theirs: await theirsOf(action, plan.id) };
  const version = baseVersion + 1;
  await recordEvent(action, {
    event: 'plan.draft_saved',
    patientId: plan.patientId,
    subjectId: plan.id,
    version,
  });
  return { kind: 'saved' as const, version, savedAt: now.toISOString() };
}

/** The draft as somebody else saved it meanwhile. */
async function theirsOf({ tx, clinicId }: Action, id: string) {
  const plan = await tx.planVersion.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
  const by = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId: plan.savedById } },
    select: { name: true },
  });
  return {
    data: planContentSchema.parse(plan.content),
    version: plan.version,
    byName: by?.name ?? '',
    at: plan.savedAt.toISOString(),
  };
}
