import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import { durationWeeks } from '../intake/readings';
import type { Irritability, Phase } from './plan';
import { isUnsure } from './plan-class';

const SUBACUTE_WEEKS = 6;

/** The exit gate of phase 1 as far as one assessment can show it (treatment specification §1.2; expert default). */
function isPastPhaseOne({ intake }: Facts): boolean {
  const worst = intake.pain?.nprsLegWorst;
  const sleep = intake.irritability?.sleepHours;
  const walks = intake.pain?.walkMinutes;
  return worst != null && worst <= 5 && sleep != null && sleep >= 5 && walks != null && walks >= 10;
}

/**
 * The phase to enter at (§9.5 step 2). Low confidence and any abstention keep it at phase 1 (IL16); what was not asked never
 * opens a gate.
 */
export function entryPhase(
  facts: Facts,
  evaluation: Evaluation,
  irritability: Irritability,
  asOf: string,
): Phase {
  if (irritability === 'IRR_HIGH' || isUnsure(evaluation)) return 'P1';
  if (irritability === 'IRR_LOW') return 'P2';
  const weeks = durationWeeks(facts.intake, asOf);
  return weeks !== null && weeks > SUBACUTE_WEEKS && isPastPhaseOne(facts) ? 'P2' : 'P1';
}
