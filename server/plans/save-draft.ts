import { z } from 'zod';
import { planContentSchema } from '@/domain/plan/plan';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { conflict, notFound } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';

export const saveDraftInput = z.strictObject({
  planVersionId: idSchema,
  baseVersion,
  content: planContentSchema,
  idempotencyKey,
});
export type SaveDraft = z.output<typeof saveDraftInput>;

/** Saves the draft of a plan. With another version in the database theirs is handed back and nothing is changed. */
export async function savePlanDraft(action: Action, input: SaveDraft) {
  const { tx, clinicId, userId, now } = action;
  const where = { clinicId, id: input.planVersionId };
  const plan = await tx.planVersion.findUnique({ where: { clinicId_id: where } });
  if (!plan) throw notFound();
  if (plan.status !== 'draft') throw conflict('This plan is signed and cannot be changed.');
  const saved = await tx.planVersion.updateMany({
    where: { ...where, status: 'draft', version: input.baseVersion },
    data: {
      content: input.content as Prisma.InputJsonObject,
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

/** The draft as somebody else saved it meanwhile. */
export async function theirsOf({ tx, clinicId }: Action, id: string) {
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
