import type { SideModel } from '../evaluation';
import { findingIn } from '../vocabulary/finding';
import type { CaseReading } from './case-reading';
import { rounded } from './evidence';
import { asState, type SignState } from './leg-reading';
import { softmax } from './roots';
import type { SignStates } from './signs';
import { eitherOf } from './signs/sign';

/** P(criterion present | class): nociceptive, peripheral neuropathic, central (specification §3.2, computed). */
export const PRESENT = {
  C2: [0.922, 0.904, 0.047],
  C6: [0.043, 0.173, 0.759],
  C8: [0.961, 0.404, 0.333],
  C9: [0.124, 0.962, 0.139],
  C13: [0.019, 0.029, 0.861],
  C15: [0.066, 0.49, 0.333],
  C19: [0.354, 0.673, 0.832],
  C26: [0.093, 0.346, 0.769],
  C28: [0.938, 0.933, 0.12],
  C33: [0.031, 0.019, 0.729],
  C37: [0.093, 0.567, 0.215],
} as const;
export type SmartCriterion = keyof typeof PRESENT;
const CRITERIA = Object.keys(PRESENT) as SmartCriterion[];

/** Shares of the three classes in the sample (Smart 2011). */
export const PRIORS = [0.552, 0.22, 0.228] as const;
/** Tempering, chosen by leave-one-out log loss: the criteria were ticked by the rater who named the class. */
export const TEMPERATURE = 2;
export const CLASS_IDS = ['nociceptive', 'peripheral_neuropathic', 'central'] as const;

/**
 * Shares of the three classes by tempered naive Bayes; a criterion that is not recorded is skipped, so nothing
 * recorded gives the sample's priors.
 */
export function smartShares(
  states: Partial<Record<SmartCriterion, SignState>>,
): readonly [number, number, number] {
  const scores = PRIORS.map((prior, index) => {
    let score = Math.log(prior);
    for (const criterion of CRITERIA) {
      const state = states[criterion] ?? 'unknown';
      const share = PRESENT[criterion][index] ?? 0.5;
      if (state !== 'unknown') score += Math.log(state === 'present' ? share : 1 - share) / TEMPERATURE;
    }
    return score;
  });
  return softmax(scores) as unknown as readonly [number, number, number];
}

/** The eleven criteria as a case records them; high disability (C26) comes from a questionnaire and stays unknown here. */
export function smartCriteria(c: CaseReading, signs: SignStates): Record<SmartCriterion, SignState> {
  const { pain, symptoms } = c.facts.intake;
  const judged = c.facts.exam.sensitisation;
  return {
    C2: asState(judged?.painInProportion),
    C6: asState(pain?.constant),
    C8: asState(judged?.painLocalised),
    C9: signs.band,
    C13: asState(judged?.unpredictable),
    C15: eitherOf([
      signs.paraesthesia,
      asState(findingIn(pain?.quality, 'electric')),
      asState(findingIn(pain?.quality, 'heavy')),
    ]),
    C19: eitherOf([asState(pain?.night), asState(symptoms?.sleepDisturbed)]),
    C26: 'unknown',
    C28: asState(judged?.proportionateMechanical),
    C33: asState(judged?.diffuseTenderness),
    C37: asState(c.facts.exam.mechanosensitivity?.nerveTrunkTender),
  };
}

/** Fewer criteria than this are mostly prior (specification §3.2 blends from four). */
export const LEAST_CRITERIA = 4;

/** The three-class reading beside the ranking, never mixed into it; null under four recorded criteria. */
export function smartModel(c: CaseReading, signs: SignStates): SideModel | null {
  const states = smartCriteria(c, signs);
  const recorded = CRITERIA.filter((criterion) => states[criterion] !== 'unknown').length;
  if (recorded < LEAST_CRITERIA) return null;
  const shares = smartShares(states);
  return {
    id: 'smart_2011',
    recorded,
    of: CRITERIA.length,
    shares: CLASS_IDS.map((id, index) => ({ id, share: rounded(shares[index] ?? 0, 3) })),
    source: 'Smart 2011, Clin J Pain 27:655 (464 people); criteria after Fop 2017, Ann Appl Stat 11:2080',
    grade: 'computed',
  };
}
