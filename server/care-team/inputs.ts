import { z } from 'zod';
import { idempotencyKey, idSchema } from '../trpc/inputs';

export const teamMemberInput = z.strictObject({ patientId: idSchema, userId: idSchema, idempotencyKey });
export type TeamMember = z.output<typeof teamMemberInput>;
