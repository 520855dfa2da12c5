import { planContentSchema } from '@/domain/plan/plan';
import type { PlanVersion } from '@/prisma/generated/client';
import { shownMark } from '../corrections/queries';
import { signedPlanHash } from './signed-hash';

/** A plan version with the mark that stands on it, if any. */
export type MarkedPlan = PlanVersion & {
  errorMarks: { reason: string; markedAt: Date; markedByName: string }[];
};

/** A plan version as the therapist's screens show it. */
export const shownPlan = (plan: PlanVersion) => ({
  planVersionId: plan.id,
  number: plan.number,
  status: plan.status,
  content: planContentSchema.parse(plan.content),
  version: plan.version,
  signedAt: plan.signedAt?.toISOString() ?? null,
  signedByName: plan.signedByName,
  /** Whether it still is what was signed; null for a draft. */
  verified: plan.contentHash === null ? null : plan.contentHash === signedPlanHash(plan),
});

/** A plan version without its content, for lists. */
export const planSummary = (plan: MarkedPlan) => {
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
    /** Set where the version was entered in error: it does not count. */
    inError: shownMark(plan.errorMarks),
  };
};
