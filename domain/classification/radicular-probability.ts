import { DISPLAY_CAP } from './evidence';
import { RADICULAR_CORE, trustOf } from './mechanisms/radicular';
import type { SignStates } from './signs';
import { evidenced, totalEvidence } from './weigh-evidence';

/** Share of radicular pain among people seen with leg pain from the back (specification §3.1, expert). */
export const RADICULAR_PRIOR = 0.55;
export const RADICULAR_FLOOR = 0.05;

const CORE = evidenced(RADICULAR_CORE);

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Probability that a root is involved, by the five families of specification §3.1 alone (expert weights, not
 * calibrated). Nothing recorded gives the prior .55. Clamped to .05–.95. Shown beside the ranking, never mixed in.
 */
export function radicularProbability(signs: SignStates): number {
  const logit =
    Math.log(RADICULAR_PRIOR / (1 - RADICULAR_PRIOR)) + totalEvidence(CORE, signs, trustOf(signs));
  return Math.min(DISPLAY_CAP, Math.max(RADICULAR_FLOOR, logistic(logit)));
}
