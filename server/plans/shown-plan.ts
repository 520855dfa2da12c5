import { planContentSchema } from '@/domain/plan/plan';
import type { PlanVersion } from '@/prisma/generated/client';

/** A plan version as the therapist's screens show it. */
export const shownPlan = (plan: PlanVersion) => ({
  planVersionId: plan.id,
  number: plan.number,
  status: plan.status,
  content: planContentSchema.parse(plan.content),
  version: plan.version,
  signedAt: plan.signedAt?.toISOString() ?? null,
  signedByName: plan.signedByName,
});

/** A plan version without its content, for lists. */
export const planSummary = (plan: PlanVersion) => {
  const { planClass, phase } = planContentSchema.parse(plan.content);
  return {
    planVersionId: plan.id,
    number: plan.number,
    status: plan.status,
    planClass,
    phase,
    version: plan.version,
    savedAt: plan.savedAt.toISOString(),
    signedAt: plan.signedAt?.toISOString() ?? null,
    signedByName: plan.signedByName,
    supersededAt: plan.supersededAt?.toISOString() ?? null,
  };
};
