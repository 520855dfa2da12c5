import type { Facts } from '../facts';
import { SIDES } from '../vocabulary/side';
import type { Irritability } from './plan';

/** A neural test that is positive early in its range (treatment specification §1.1; expert default). */
const EARLY_SLR_DEGREES = 35;
const HIGH_FROM = 7;
const MODERATE_FROM = 4;
/** A missing item counts in the middle, and the score is shown as incomplete. */
const MISSING = 1;

export type IrritabilityReading = {
  level: Irritability;
  /** 0–10, the sum of five items. */
  score: number;
  incomplete: boolean;
  reasons: string[];
};

const PROVOCATION = { heavy: 0, moderate: 1, trivial: 2 } as const;
const SETTLE = { under_5_min: 0, '5_to_30_min': 1, over_30_min: 2, over_2_h: 2, not_settling: 2 } as const;
const NIGHT = { none: 0, less_than_nightly: 1, nightly_or_constant: 2 } as const;

function fromWorstPain(worst: number | null | undefined): number | null {
  if (worst == null) return null;
  if (worst >= 7) return 2;
  return worst >= 4 ? 1 : 0;
}

/** 0 full range, 1 symptoms within the range, 2 symptoms early; null when no neural test was done. */
function fromNeuralTests({ exam }: Facts): number | null {
  const tests = exam.mechanosensitivity;
  const raised = SIDES.flatMap((side) => [tests?.slr?.[side], tests?.slump?.[side]]).filter(
    (test) => test?.result,
  );
  const stretched = SIDES.map((side) => tests?.femoralStretch?.[side]).filter(
    (test) => test === 'present' || test === 'absent',
  );
  if (raised.length === 0 && stretched.length === 0) return null;
  const positive = raised.filter((test) => test?.result === 'positive');
  if (positive.some((test) => test?.degrees != null && test.degrees < EARLY_SLR_DEGREES)) return 2;
  return positive.length > 0 || stretched.includes('present') ? 1 : 0;
}

/**
 * Irritability after Maitland as an explicit score (treatment specification §1.1; expert default: there is no agreed
 * operational definition, therapists agree at κ 0.44, Barakatt 2009, found). Forced high when symptoms take over two hours
 * to settle, are worse the next day, or no position eases them.
 */
export function irritabilityOf(facts: Facts): IrritabilityReading {
  const { irritability, pain } = facts.intake;
  const items = [
    irritability?.provocation ? PROVOCATION[irritability.provocation] : null,
    fromWorstPain(pain?.nprsLegWorst),
    irritability?.settle ? SETTLE[irritability.settle] : null,
    irritability?.nightWaking ? NIGHT[irritability.nightWaking] : null,
    fromNeuralTests(facts),
  ];
  const score = items.reduce<number>((sum, item) => sum + (item ?? MISSING), 0);
  const forced = [
    irritability?.settle === 'over_2_h' && 'takes more than 2 hours to settle',
    irritability?.worseNextDay === 'present' && 'worse the day after',
    irritability?.easingPositionFound === 'absent' && 'no easing position found',
  ].filter((reason) => typeof reason === 'string');
  const level =
    forced.length > 0 || score >= HIGH_FROM ? 'IRR_HIGH' : score >= MODERATE_FROM ? 'IRR_MOD' : 'IRR_LOW';
  const missing = items.filter((item) => item === null).length;
  return {
    level,
    score,
    incomplete: missing > 0,
    reasons: [
      `score ${score} of 10`,
      ...(missing > 0 ? [`${missing} of 5 items not recorded`] : []),
      ...forced,
    ],
  };
}
