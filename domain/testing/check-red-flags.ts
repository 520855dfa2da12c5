import { describe, expect, it } from 'vitest';
import type { UrgencyTier } from '../evaluation';
import { assessSafety } from '../safety';
import type { RedFlag } from '../safety/red-flag';
import { addDays } from '../vocabulary/calendar';
import { factsOf } from './facts-of';

export const AS_OF = '2026-11-20';
/** A date so many days before the day of evaluation. */
export const daysAgo = (days: number): string => addDays(AS_OF, -days);

export type RuleCase = {
  rule: string;
  when: string;
  facts: Parameters<typeof factsOf>[0];
  expect: [UrgencyTier, number | null] | 'not_fired' | 'cannot_tell';
};

/** Run a family's cases, and make sure that every rule has one that fires and one that does not. */
export function checkRules(rules: readonly RedFlag[], cases: readonly RuleCase[]): void {
  for (const { rule, when, facts, expect: expected } of cases) {
    it(`${rule}: ${when}`, () => {
      const { urgency, trace } = assessSafety(factsOf(facts), AS_OF, 'en');
      const entry = trace.find((line) => line.rule === rule);
      const fired = urgency.rules.find((line) => line.id === rule);
      if (typeof expected === 'string') {
        expect(entry?.verdict).toBe(expected);
        expect(fired).toBeUndefined();
      } else {
        expect(entry?.verdict).toBe('fired');
        expect([fired?.tier, fired?.withinDays]).toEqual(expected);
        expect(fired?.reason).toMatch(/^Found: \w/);
        expect(fired?.fields.length).toBeGreaterThan(0);
      }
    });
  }
  describe('every rule of the family', () => {
    it.each(rules.map((rule) => rule.id))('%s has a firing and a quiet case', (id) => {
      const own = cases.filter((entry) => entry.rule === id).map((entry) => entry.expect);
      expect(own.some((entry) => typeof entry !== 'string')).toBe(true);
      expect(own).toContain('not_fired');
    });
  });
}
