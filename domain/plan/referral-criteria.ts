import type { Language } from '../words/language';
import { careClock } from './care-clock';
import type { ReferralCriterion } from './plan';
import { NERVE_REFERRALS } from './referrals/nerve';
import { PERSON_REFERRALS } from './referrals/person';
import { inWords, type ReferralContext, type ReferralRule } from './referrals/referral-rule';
import { URGENT_REFERRALS } from './referrals/urgent';

const RULES: readonly ReferralRule[] = [...URGENT_REFERRALS, ...NERVE_REFERRALS, ...PERSON_REFERRALS];

/**
 * When to consider sending the patient on, with real dates and numbers (treatment specification §4; grades as given there).
 * Criteria for reading, not orders: every text says "consider" but for emergencies.
 */
export function referralCriteriaFor(
  given: Omit<ReferralContext, 'clock'>,
  language: Language,
): ReferralCriterion[] {
  const context: ReferralContext = { ...given, clock: careClock(given.facts.intake, given.startOn) };
  return RULES.filter(({ applies }) => applies(context)).map(({ code, urgency, due, text, source }) => {
    const on = due(context);
    return {
      code,
      urgency: typeof urgency === 'function' ? urgency(context) : urgency,
      due: on,
      text: text[language](context, on === null ? '' : inWords(on, language)),
      source,
    };
  });
}
