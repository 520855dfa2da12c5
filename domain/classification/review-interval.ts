import type { Evaluation, Urgency } from '../evaluation';

/** Days to the next review (specification §9.2, stage 9): deficit 7–10 days, tier soon two weeks, else 4–6 weeks. */
export const DEFICIT_DAYS = 7;
export const SOON_DAYS = 14;
export const ROUTINE_DAYS = 28;

/** The earliest of what urgency and deficit ask for. An emergency is reviewed the next day. */
export function reviewWithinDays(urgency: Urgency, radiculopathy: Evaluation['radiculopathy']): number {
  const byDeficit =
    radiculopathy === 'probable' || radiculopathy === 'definite' ? DEFICIT_DAYS : ROUTINE_DAYS;
  switch (urgency.tier) {
    case 'emergency':
      return 1;
    case 'urgent':
      return Math.min(DEFICIT_DAYS, Math.max(1, urgency.withinDays ?? DEFICIT_DAYS));
    case 'soon':
      return Math.min(SOON_DAYS, byDeficit);
    default:
      return byDeficit;
  }
}
