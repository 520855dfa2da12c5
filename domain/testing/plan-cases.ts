import { expect } from 'vitest';
import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { proposePlan } from '../plan/build-plan';
import { type PlanContent, planContentSchema } from '../plan/plan';
import { addDays } from '../vocabulary/calendar';
import { AS_OF } from './evaluation-factory';

/** Short ways to say who a plan test is about, and what it must hold. */

export const person = (ageYears: number, sex: 'female' | 'male' = 'female') => ({ ageYears, sex });
export const facts = (over: Partial<Facts>): Facts => ({ ...NO_FACTS, person: person(42), ...over });
export const onset = (weeks: number) => ({
  episode: { onsetDate: addDays(AS_OF, -Math.round(weeks * 7)) },
});
export const EASY = { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const;
export const MODERATE = {
  provocation: 'moderate',
  settle: '5_to_30_min',
  nightWaking: 'less_than_nightly',
} as const;
export const SEVERE = {
  provocation: 'trivial',
  settle: 'over_30_min',
  nightWaking: 'nightly_or_constant',
} as const;

export const propose = (given: Facts, evaluation: Evaluation, phase?: PlanContent['phase']) =>
  proposePlan({ facts: given, evaluation, asOf: AS_OF, ...(phase ? { phase } : {}) });

/** The draft, which must be one and satisfy the schema of plans. */
export function draft(given: Facts, evaluation: Evaluation, phase?: PlanContent['phase']): PlanContent {
  const proposal = propose(given, evaluation, phase);
  if (proposal.kind !== 'draft') throw new Error(`expected a draft, got ${JSON.stringify(proposal)}`);
  expect(planContentSchema.safeParse(proposal.content).error?.issues).toBeUndefined();
  return proposal.content;
}
export const exercises = (content: PlanContent) => content.items.map(({ exercise }) => exercise);
