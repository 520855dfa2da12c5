import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import { idempotencyKey, idSchema } from '../trpc/inputs';

/** Why a record is opened without being on its care team. */
export const BREAK_GLASS_REASONS = ['emergency', 'covering', 'patient_asked', 'other'] as const;

export const openRecordInput = z.strictObject({
  patientId: idSchema,
  reason: z.enum(BREAK_GLASS_REASONS, { message: 'choice.required' }),
  note: requiredTextOf(500),
  idempotencyKey,
});
export type OpenRecord = z.output<typeof openRecordInput>;

export const reviewInput = z.strictObject({
  breakGlassId: idSchema,
  note: requiredTextOf(500),
  idempotencyKey,
});
export type Review = z.output<typeof reviewInput>;
