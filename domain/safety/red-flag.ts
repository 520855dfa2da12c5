import { type Concern, type EvidenceGrade, URGENCY_TIERS, type UrgencyTier } from '../evaluation';
import type { Language } from '../words/language';
import type { SafetyReading } from './reading';
import type { Truth } from './truth';

export type Text = Record<Language, string>;

/** One way a rule fires. `withinDays` counts to the first action; null where the source names none. */
export type Step = {
  when: Truth;
  tier: UrgencyTier;
  withinDays: number | null;
  /** Only where it differs from the rule's own. */
  firm?: boolean;
  concern?: Concern;
  /** Only where this way of firing asks for something else than the rule's own two actions. */
  action?: Text;
};

/** A red flag as data: what it is called, what to consider, where it comes from, and the steps that fire it. */
export type RedFlag = {
  id: string;
  title: Text;
  /** What to consider doing; for the emergency tier the pathway, plainly. */
  action: Text;
  /** The action where the rule fires below its most urgent tier and asks for something else. */
  actionWhenLower?: Text;
  concern: Concern;
  /** Firm: rests on a proving finding; weak: context only. Weak rules raise the tier without taking first rank. */
  firm: boolean;
  source: string;
  grade: EvidenceGrade;
  /** What it lowers and why stands in `lowered-defaults.ts`. */
  lowersDefault?: true;
  /** The first step is the rule's most urgent tier: its action is `action`. */
  steps: (reading: SafetyReading) => Step[];
};

export type RuleVerdict =
  | { verdict: 'fired'; step: Step; first: boolean }
  | { verdict: 'not_fired' }
  | { verdict: 'cannot_tell'; open: readonly Truth[] };

const rank = (step: Step): number => URGENCY_TIERS.indexOf(step.tier);
const days = (step: Step): number => step.withinDays ?? Number.POSITIVE_INFINITY;
const moreUrgent = (step: Step, other: Step): boolean =>
  rank(step) !== rank(other) ? rank(step) < rank(other) : days(step) < days(other);

/**
 * Judge one rule: of the steps that are true the most urgent fires (tier, then days; the earlier one on a tie); if none is
 * but one is unknown, the rule cannot tell and names the facts paths it misses; otherwise it did not fire.
 */
export function judgeRule(rule: RedFlag, reading: SafetyReading): RuleVerdict {
  const steps = rule.steps(reading);
  let best: Step | null = null;
  const open: Truth[] = [];
  for (const step of steps) {
    if (step.when.value === true && (best === null || moreUrgent(step, best))) best = step;
    if (step.when.value === null) open.push(step.when);
  }
  if (best) return { verdict: 'fired', step: best, first: best.tier === steps[0]?.tier };
  return open.length > 0 ? { verdict: 'cannot_tell', open } : { verdict: 'not_fired' };
}

/** The facts paths a rule that cannot tell is waiting for. */
export const missingPaths = (open: readonly Truth[]): string[] => [
  ...new Set(open.flatMap((truth) => truth.missing)),
];

/** Every facts path a rule looks at. */
export const fieldsOf = (rule: RedFlag, reading: SafetyReading): string[] => [
  ...new Set(rule.steps(reading).flatMap((step) => step.when.paths)),
];
