import type { Facts } from '../facts';
import { findingIn } from '../vocabulary/finding';
import { say } from './phrases';
import type { SafetyReading } from './reading';
import { any, fact, given, type Truth } from './truth';

/** "Likely" in the two-level Wells score (NICE NG158, recalled). */
export const WELLS_LIKELY = 2;

/**
 * Two-level Wells score for deep vein thrombosis from what the record holds: cancer, immobility or recent surgery,
 * whole-leg swelling, calf swelling, earlier thrombosis, one point each. Tenderness, oedema and collateral veins are not
 * recorded and count nothing. The −2 for another diagnosis is never taken.
 */
export function wellsScore(facts: Facts): number {
  const { history, generalHealth } = facts.intake;
  const items = [
    findingIn(history, 'cancer'),
    findingIn(history, 'immobility_or_recent_surgery'),
    findingIn(history, 'previous_dvt'),
    generalHealth?.legSwelling ?? 'not_tested',
    facts.exam.vascular?.calfSwollen ?? 'not_tested',
  ];
  return items.filter((item) => item === 'present').length;
}

/** Swelling told or found. Without it the rule has no reason to suspect a thrombosis. */
export const swelling = (r: SafetyReading): Truth =>
  any(
    r.health('legSwelling', 'swelling'),
    fact(r.facts.exam.vascular?.calfSwollen ?? 'not_tested', 'exam.vascular.calfSwollen', say('swelling')),
  );

const ITEMS = [
  'intake.history.cancer',
  'intake.history.immobility_or_recent_surgery',
  'intake.history.previous_dvt',
  'intake.generalHealth.legSwelling',
  'exam.vascular.calfSwollen',
];

/** The score reaches "likely"; unknown items may still raise it, so it is never known to be false. */
export const wellsLikely = (r: SafetyReading): Truth =>
  given(wellsScore(r.facts) >= WELLS_LIKELY ? true : null, ITEMS, say('wellsLikely'), r.at(ITEMS));
