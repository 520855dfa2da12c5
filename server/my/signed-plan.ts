import { type PlanContent, planContentSchema } from '@/domain/plan/plan';
import type { Action } from '../action';
import { COUNTS } from '../corrections/standing';

export type SignedPlan = { planVersionId: string; signedAt: Date | null; content: PlanContent };

/** The signed plan of a case, unless it was entered in error: the only one a patient ever sees. */
export async function signedPlanOf({ tx, clinicId }: Action, caseId: string): Promise<SignedPlan | null> {
  const plan = await tx.planVersion.findFirst({ where: { clinicId, caseId, status: 'signed', ...COUNTS } });
  if (!plan) return null;
  return { planVersionId: plan.id, signedAt: plan.signedAt, content: planContentSchema.parse(plan.content) };
}
