import { z } from 'zod';
import { STAFF_ROLES } from '@/domain/access/policy';
import { requiredTextOf } from '@/domain/vocabulary/text';
import { emailSchema } from '../auth/email';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';

export const addMemberInput = z.strictObject({
  name: requiredTextOf(200),
  email: emailSchema,
  role: z.enum(STAFF_ROLES, { message: 'choice.required' }),
  idempotencyKey,
});
export type AddMember = z.output<typeof addMemberInput>;

export const setStatusInput = z.strictObject({
  userId: idSchema,
  status: z.enum(['active', 'suspended'], { message: 'choice.required' }),
  baseVersion,
  idempotencyKey,
});
export type SetStatus = z.output<typeof setStatusInput>;

export const setRoleInput = z.strictObject({
  userId: idSchema,
  role: z.enum(STAFF_ROLES, { message: 'choice.required' }),
  baseVersion,
  idempotencyKey,
});
export type SetRole = z.output<typeof setRoleInput>;

export const issueLinkInput = z.strictObject({ userId: idSchema, idempotencyKey });
export type IssueLink = z.output<typeof issueLinkInput>;

export const ofMemberInput = z.strictObject({ userId: idSchema, idempotencyKey });
export type OfMember = z.output<typeof ofMemberInput>;

export const requireFactorInput = z.strictObject({ required: z.boolean(), idempotencyKey });
export type RequireFactor = z.output<typeof requireFactorInput>;
