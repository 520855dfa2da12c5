import { describe, expect, it } from 'vitest';
import type { Urgency } from '../evaluation';
import { reviewWithinDays } from './review-interval';

const urgency = (tier: Urgency['tier'], withinDays: number | null = null): Urgency => ({
  tier,
  withinDays,
  concerns: [],
  rules: [],
  screenIncomplete: false,
  unansweredScreenItems: [],
});

/** Classification specification §9.2, stage 9: deficit 7–10 days, tier soon two weeks, else 4–6 weeks. */
describe('days to the next review', () => {
  it('routine four weeks, soon two, deficit one', () => {
    expect(reviewWithinDays(urgency('routine'), 'none')).toBe(28);
    expect(reviewWithinDays(urgency('soon'), 'none')).toBe(14);
    expect(reviewWithinDays(urgency('soon'), 'probable')).toBe(7);
    expect(reviewWithinDays(urgency('routine'), 'definite')).toBe(7);
  });

  it('urgent within its own days, emergency the next day', () => {
    expect(reviewWithinDays(urgency('urgent', 2), 'none')).toBe(2);
    expect(reviewWithinDays(urgency('urgent', 14), 'none')).toBe(7);
    expect(reviewWithinDays(urgency('emergency', 0), 'definite')).toBe(1);
  });
});
