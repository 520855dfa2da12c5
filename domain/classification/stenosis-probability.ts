import type { CaseReading } from './case-reading';
import { clampTo, DISPLAY_CAP } from './evidence';
import { STENOSIS_LR } from './mechanisms/claudication';
import type { SignId, SignStates } from './signs';

/** Shrinkage of every log likelihood ratio (specification §3.6, expert). */
const SHRINK = 0.7;
const FLOOR = 0.03;
const TRIGGER = { withRelief: 3.7, alone: 2.3, denied: 0.23 } as const;

/** Under 50 years stenosis is rare (specification §3.6 gives .02, .08, .20, .30; unknown age .10 by corrections 4). */
function priorAt(ageYears: number | null): number {
  if (ageYears === null) return 0.1;
  if (ageYears < 50) return 0.02;
  if (ageYears < 60) return 0.08;
  return ageYears < 70 ? 0.2 : 0.3;
}

/**
 * Probability of symptomatic lumbar stenosis from history and examination (specification §3.6, corrections 11).
 * Unknown items carry nothing. Clamped to .03–.95. Suri 2010, JAMA 304:2628, shrunk.
 */
export function stenosisProbability(reading: CaseReading, signs: SignStates): number {
  let log = 0;
  for (const [sign, [present, absent]] of Object.entries(STENOSIS_LR) as [
    SignId,
    readonly [number, number | undefined],
  ][]) {
    const state = signs[sign];
    const ratio = state === 'present' ? present : state === 'absent' ? absent : undefined;
    if (ratio !== undefined) log += Math.log(ratio);
  }
  const trigger = signs.walk_or_stand;
  if (trigger === 'present')
    log += Math.log(signs.trigger_with_relief === 'present' ? TRIGGER.withRelief : TRIGGER.alone);
  if (trigger === 'absent') log += Math.log(TRIGGER.denied);
  const prior = priorAt(reading.ageYears);
  const odds = (prior / (1 - prior)) * Math.exp(SHRINK * log);
  return clampTo(odds / (1 + odds), [FLOOR, DISPLAY_CAP]);
}
