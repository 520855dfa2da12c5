import { z } from 'zod';
import { planContentSchema } from '@/domain/plan/plan';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { changeDraft } from './change-draft';

export const saveDraftInput = z.strictObject({
  planVersionId: idSchema,
  baseVersion,
  content: planContentSchema,
  idempotencyKey,
});
export type SaveDraft = z.output<typeof saveDraftInput>;

/** Saves the draft of a plan. With another version in the database theirs is handed back and nothing is changed. */
export const savePlanDraft = (action: Action, input: SaveDraft) =>
  changeDraft(action, input, { content: input.content as Prisma.InputJsonObject });
