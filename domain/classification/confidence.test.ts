import { describe, expect, test } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import { importCase } from '../exchange/import-case';
import type { Facts } from '../facts';
import { OPEN_CASES } from '../golden-cases/published';
import { NO_FACTS } from '../no-facts';
import { SCREEN_DENIED } from '../testing/facts-of';

const ON = '2026-11-20';

/** A picture of L5 so clear that its share rounds to one. */
const CLEAR: Facts = {
  ...NO_FACTS,
  person: { ageYears: 41, sex: 'male' },
  intake: {
    episode: { onsetDate: '2026-10-20', manner: 'after_lifting_or_bending' },
    caudaEquina: SCREEN_DENIED,
    pain: {
      legSide: 'right',
      legPain: 'present',
      belowKnee: 'present',
      legWorseThanBack: 'present',
      coughSneezeStrain: 'present',
      quality: { shooting: 'present' },
    },
  },
  exam: {
    neurology: {
      strength: { great_toe_extension: { right: '4', left: '5' } },
      sensation: { L5: { right: { lightTouch: 'reduced' } } },
    },
    mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } },
  },
};

/** Weights as the screen shows them, in hundredths: never 0 for what has any (components/reading/numbers.ts). */
const hundredths = (weight: number): number => (weight > 0 ? Math.max(1, Math.round(weight * 100)) : 0);

describe('the lead that is said', () => {
  test('is never whole, however clear the picture: no weight is shown above .95', () => {
    const { confidence, mechanisms } = evaluateCore(CLEAR, ON);
    expect(mechanisms[0]?.probability).toBe(0.95);
    expect(confidence.level).toBe('high');
    expect(confidence.margin).toBe(0.94);
  });

  test.each(OPEN_CASES.slice(0, 20).map((one) => [one.id, one.facts] as const))(
    '%s: is the distance of the two weights shown',
    (_, facts) => {
      const { confidence, mechanisms } = evaluateCore(importCase(facts, ON), ON);
      const [first, second] = mechanisms.map(({ probability }) => hundredths(probability));
      expect(Math.round(confidence.margin * 100)).toBe((first ?? 0) - (second ?? 0));
    },
  );
});
