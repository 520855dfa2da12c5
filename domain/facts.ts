import { z } from 'zod';
import { examSchema } from './exam/schema';
import { imagingSchema } from './imaging/schema';
import { intakeSchema } from './intake/schema';

/** Who the facts are about. Age is handed in for the day of evaluation: the domain owns no clock. */
export const personSchema = z.strictObject({
  ageYears: z.number().int().min(0).max(130).nullable(),
  sex: z.enum(['female', 'male', 'other']).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** Everything the engine reads. Forms, procedures, stored drafts and the engine share this one shape. */
export const factsSchema = z.strictObject({
  person: personSchema,
  intake: intakeSchema,
  exam: examSchema,
  imaging: imagingSchema,
});
export type Facts = z.infer<typeof factsSchema>;
