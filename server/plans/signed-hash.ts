import { contentHash } from '../canonical-json';

/** The hash stored with the signature of a plan, and made again whenever the plan is read. */
export const signedPlanHash = (plan: { id: string; patientId: string; content: unknown }): string =>
  contentHash({ content: plan.content, planVersionId: plan.id, patientId: plan.patientId });
