import type { CaseReading } from './case-reading';
import { clampTo, DISPLAY_CAP } from './evidence';
import { STENOSIS_LR } from './mechanisms/claudication';
import type { SignId, SignStates } from './signs';

/** Shrinkage of every log likelihood ratio (specification §3.6, expert). */
export const STENOSIS_SHRINK = 0.7;
export const STENOSIS_FLOOR = 0.03;
/** Symptoms on walking or standing: with relief by sitting or bending, without it, and denied (Suri 2010, found; denied expert). */
export const STENOSIS_TRIGGER_LR = { withRelief: 3.7, alone: 2.3, denied: 0.23 } as const;

/** Stenosis by age (specification §3.6, expert; unknown age by corrections 4). */
export const STENOSIS_PRIORS = {
  ageUnknown: 0.1,
  under50Years: 0.02,
  from50To59Years: 0.08,
  from60To69Years: 0.2,
  from70Years: 0.3,
} as const;

function priorAt(ageYears: number | null): number {
  if (ageYears === null) return STENOSIS_PRIORS.ageUnknown;
  if (ageYears < 50) return STENOSIS_PRIORS.under50Years;
  if (ageYears < 60) return STENOSIS_PRIORS.from50To59Years;
  return ageYears < 70 ? STENOSIS_PRIORS.from60To69Years : STENOSIS_PRIORS.from70Years;
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
    log += Math.log(
      signs.trigger_with_relief === 'present' ? STENOSIS_TRIGGER_LR.withRelief : STENOSIS_TRIGGER_LR.alone,
    );
  if (trigger === 'absent') log += Math.log(STENOSIS_TRIGGER_LR.denied);
  const prior = priorAt(reading.ageYears);
  const odds = (prior / (1 - prior)) * Math.exp(STENOSIS_SHRINK * log);
  return clampTo(odds / (1 + odds), [STENOSIS_FLOOR, DISPLAY_CAP]);
}
