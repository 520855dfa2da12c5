import { type Concern, type FiredRule, URGENCY_TIERS, type Urgency } from '../evaluation';
import type { Intake } from '../intake/schema';
import { unansweredScreenItems } from './screen';

const rank = (rule: FiredRule): number => URGENCY_TIERS.indexOf(rule.tier);
/** A rule without a day stands behind those with one in its tier. */
const days = (rule: FiredRule): number => rule.withinDays ?? Number.POSITIVE_INFINITY;

/** Most urgent first: tier, days, firm before weak; the registry's order breaks ties. */
export const byUrgency = (first: FiredRule, second: FiredRule): number =>
  rank(first) - rank(second) ||
  compare(days(first), days(second)) ||
  Number(second.firm) - Number(first.firm);

const compare = (first: number, second: number): number => (first === second ? 0 : first < second ? -1 : 1);

/**
 * Combine the fired rules: the tier is the most urgent of them and the days the fewest at that tier. Concerns are named
 * by rules above routine, most urgent first: single weak flags are common and would only be noise. No rule: routine.
 */
export function combineUrgency(fired: readonly FiredRule[], intake: Intake): Urgency {
  const rules = [...fired].sort(byUrgency);
  const tier = rules[0]?.tier ?? 'routine';
  const dayCounts = rules
    .filter((rule) => rule.tier === tier)
    .map((rule) => rule.withinDays)
    .filter((count) => count !== null);
  const concerns = rules.filter((rule) => rule.tier !== 'routine').map((rule): Concern => rule.concern);
  const unansweredItems = unansweredScreenItems(intake);
  return {
    tier,
    withinDays: dayCounts.length > 0 ? Math.min(...dayCounts) : null,
    concerns: [...new Set(concerns)],
    rules,
    screenIncomplete: unansweredItems.length > 0,
    unansweredScreenItems: unansweredItems,
  };
}
