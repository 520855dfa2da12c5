import { describe, expect, it } from 'vitest';
import { QUESTIONNAIRE_IDS } from '../questionnaires/ids';
import { factsOf } from '../testing/facts-of';
import { activityAdviceFor } from './activity-advice';
import { EDUCATION } from './education';
import { EXERCISES } from './exercises';
import { INTERLOCKS } from './interlocks';
import { NERVE_REFERRALS } from './referrals/nerve';
import { PERSON_REFERRALS } from './referrals/person';
import { URGENT_REFERRALS } from './referrals/urgent';
import { SAFETY_CARD } from './safety-card';
import { SEED_COVERAGE } from './seed-coverage';

const REFERRALS = new Set(
  [...NERVE_REFERRALS, ...PERSON_REFERRALS, ...URGENT_REFERRALS].map(({ code }) => code),
);
const RULES = new Set(INTERLOCKS.map(({ id }) => id));

const adviceOn = (aggravator: string) =>
  activityAdviceFor(
    factsOf({
      intake: {
        pain:
          aggravator === 'cough_sneeze_strain'
            ? { coughSneezeStrain: 'present' }
            : { aggravating: { [aggravator]: 'present' } },
      },
    }).intake,
    'en',
  );

describe('what the articles say of treatment, referral and self-care', () => {
  it('is all there: the 31 statements of §0.3, each once', () =>
    expect(SEED_COVERAGE.map(({ row }) => row)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1)));

  it.each(SEED_COVERAGE.map((one) => [`${one.row}. ${one.says}`, one] as const))('%s', (_, one) => {
    const { held } = one;
    if ('overruled' in one) expect(one.overruled.length).toBeGreaterThan(20);
    else expect(Object.keys(held ?? {}).length).toBeGreaterThan(0);
    for (const id of held?.exercises ?? []) expect(EXERCISES, id).toHaveProperty(id);
    for (const id of held?.education ?? []) expect(EDUCATION[id].en.text.length, id).toBeGreaterThan(20);
    for (const code of held?.referrals ?? []) expect(REFERRALS, code).toContain(code);
    for (const id of held?.interlocks ?? []) expect(RULES, id).toContain(id);
    for (const id of held?.questionnaires ?? []) expect(QUESTIONNAIRE_IDS, id).toContain(id);
    for (const aggravator of held?.aggravators ?? [])
      expect(adviceOn(aggravator).length, aggravator).toBeGreaterThan(0);
    if (held?.safetyCard) expect(SAFETY_CARD.en.emergency.length).toBeGreaterThan(4);
  });
});
