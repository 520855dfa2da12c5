import { type PlanContent, planContentSchema } from '@/domain/plan/plan';

/** What a stored plan was when it was generated; null when that is not known. */
export const generatedOf = ({ generated }: { generated: unknown }): PlanContent | null =>
  generated === null ? null : planContentSchema.parse(generated);
