import { describe, expect, it } from 'vitest';
import { evaluateCase, evaluateCore } from '../evaluate-case';
import { importCase } from '../exchange/import-case';
import type { Facts } from '../facts';
import { OPEN_CASES } from '../golden-cases/published';
import { wordsOf } from '../words';
import { PROBES } from './probes';

const AS_OF = '2026-01-01';
const words = wordsOf('en');

describe('what would change the reading', () => {
  it.each(OPEN_CASES.slice(0, 12).map((one) => [one.id, one] as const))(
    '%s: each change is true',
    (_, one) => {
      const facts: Facts = importCase(one.facts, AS_OF);
      const evaluation = evaluateCase(facts, AS_OF);
      const side = evaluation.roots[0]?.side ?? 'left';
      for (const change of evaluation.wouldChange) {
        const probe = PROBES.find((candidate) =>
          candidate.outcomes.some((outcome) => outcome.says === change.changes[0]),
        );
        const outcome = probe?.outcomes.find((candidate) => candidate.says === change.changes[0]);
        expect(outcome).toBeDefined();
        const then = outcome ? evaluateCore(outcome.apply(facts, side), AS_OF) : null;
        expect([
          then && words.tier[then.urgency.tier],
          then?.mechanisms[0]?.label,
          then?.roots[0]?.working.roots[0]?.root,
        ]).toContain(change.to);
      }
    },
  );

  it('every probe can be undone: its two outcomes are told apart', () => {
    const facts: Facts = { person: { ageYears: 50, sex: null }, intake: {}, exam: {}, imaging: {} };
    for (const probe of PROBES) {
      expect(probe.recorded(facts, 'left')).toBeNull();
      expect(probe.recorded(probe.outcomes[0].apply(facts, 'left'), 'left')).toBe(0);
      expect(probe.recorded(probe.outcomes[1].apply(facts, 'left'), 'left')).toBe(1);
    }
  });
});
