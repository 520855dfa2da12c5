import { DISPLAY_CAP } from './evidence';
import { RADICULAR_CORE, trustOf } from './mechanisms/radicular';
import type { SignStates } from './signs';
import { evidenced, totalEvidence } from './weigh-evidence';

/** Share of radicular pain among people seen with leg pain from the back (specification §3.1, expert). */
const PRIOR = 0.55;
const FLOOR = 0.05;

const CORE = evidenced(RADICULAR_CORE);

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Probability that a root is involved, by the five families of specification §3.1 alone (expert weights, not
 * calibrated). Nothing recorded gives the prior .55. Clamped to .05–.95. Shown beside the ranking, never mixed in.
 */
export function radicularProbability(signs: SignStates): number {
  const logit = Math.log(PRIOR / (1 - PRIOR)) + totalEvidence(CORE, signs, trustOf(signs));
  return Math.min(DISPLAY_CAP, Math.max(FLOOR, logistic(logit)));
}
