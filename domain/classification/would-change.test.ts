import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase, evaluateCore } from '../evaluate-case';
import { importCase } from '../exchange/import-case';
import type { Facts } from '../facts';
import { OPEN_CASES } from '../golden-cases/published';
import { judgeSafety } from '../safety';
import { ARBITRARY_AS_OF, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { wordsOf } from '../words';
import { classifyCase } from './classify-case';
import { probeCase } from './probe-case';
import { PROBES } from './probes';

/** For tests that only compute: how long that takes says what else the machine has to do, and nothing about the search. */
const NO_HURRY = { timeout: 900_000 };

const AS_OF = '2026-01-01';
const words = wordsOf('en');

/** One result of one probe, found again by its words. */
function outcomeSaying(says: string) {
  for (const probe of PROBES)
    for (const outcome of probe.outcomes) if (outcome.says === says) return { probe, outcome };
  throw new Error(`No probe says: ${says}`);
}

type Core = ReturnType<typeof evaluateCore>;
const answers = (core: Core) => ({
  tier: words.tier[core.urgency.tier],
  mechanism: core.mechanisms[0]?.label,
  root: core.roots[0]?.working.roots[0]?.root,
});

type Asked = {
  /** Facts that may take part, by what the case comes to with one of them. */
  mayUse: (then: Core, base: Core) => boolean;
  flips: (then: Core, base: Core) => boolean;
};
const MECHANISM: Asked = {
  mayUse: (then, base) => then.urgency.tier === base.urgency.tier,
  flips: (then, base) =>
    then.urgency.tier === base.urgency.tier && then.mechanisms[0]?.id !== base.mechanisms[0]?.id,
};
const URGENCY: Asked = {
  mayUse: () => true,
  flips: (then, base) => then.urgency.tier !== base.urgency.tier,
};

/** The plain way, without any of the search's shortcuts: every single fact and every pair, each evaluated in full. */
function smallestByTryingAll(facts: Facts, asOf: string, asked: Asked): 1 | 2 | 3 {
  const base = evaluateCore(facts, asOf);
  const side = base.roots[0]?.side ?? 'left';
  const flips = (then: Core) => asked.flips(then, base);
  const safety = judgeSafety(facts, asOf, 'en');
  const standing = { facts, safety, classified: classifyCase(facts, asOf, safety) };
  const usable = probeCase(standing, asOf, 'en').imagined.flatMap(({ says }) => {
    const { probe, outcome } = outcomeSaying(says);
    const changed = outcome.apply(facts, side);
    const then = evaluateCore(changed, asOf);
    return asked.mayUse(then, base) ? [{ probe, outcome, changed, then }] : [];
  });
  if (usable.some(({ then }) => flips(then))) return 1;
  for (const [index, one] of usable.entries())
    for (const other of usable.slice(index + 1))
      if (one.probe !== other.probe && flips(evaluateCore(other.outcome.apply(one.changed, side), asOf)))
        return 2;
  return 3;
}

describe('what would change the reading', () => {
  it.each(OPEN_CASES.map((one) => [one.id, one] as const))(
    '%s: each set is true, and no part of it is enough',
    (_, one) => {
      const facts: Facts = importCase(one.facts, AS_OF);
      const evaluation = evaluateCase(facts, AS_OF);
      const before = answers(evaluation);
      const side = evaluation.roots[0]?.side ?? 'left';
      for (const change of evaluation.wouldChange) {
        const after = (says: readonly string[]) =>
          answers(
            evaluateCore(
              says.reduce((so, one) => outcomeSaying(one).outcome.apply(so, side), facts),
              AS_OF,
            ),
          );
        const asked = (['tier', 'mechanism', 'root'] as const).find(
          (key) => after(change.changes)[key] === change.to,
        );
        expect(asked, change.text).toBeDefined();
        if (!asked) continue;
        expect(before[asked]).not.toBe(change.to);
        for (const left of change.changes) {
          const fewer = change.changes.filter((says) => says !== left);
          if (fewer.length > 0) expect(after(fewer)[asked], change.text).toBe(before[asked]);
        }
      }
    },
  );

  it(
    'lists no larger set for the mechanism where a smaller one exists: tried by hand over every fact and every pair',
    NO_HURRY,
    () => {
      let several = 0;
      fc.assert(
        fc.property(fc.constantFrom(...OPEN_CASES), sparseFactsArbitrary, (one, other) => {
          // A published case with another's story: close calls of every kind.
          const facts: Facts = { ...importCase(one.facts, ARBITRARY_AS_OF), exam: other.exam };
          const evaluation = evaluateCase(facts, ARBITRARY_AS_OF);
          const base = answers(evaluation);
          const sizes = evaluation.wouldChange
            .filter(({ text }) => text.includes('the first mechanism'))
            .map(({ changes }) => changes.length);
          const size = sizes[0];
          if (size === undefined || size === 1) return;
          several += 1;
          expect(new Set(sizes).size).toBe(1);
          expect(smallestByTryingAll(facts, ARBITRARY_AS_OF, MECHANISM), JSON.stringify(base)).toBe(size);
        }),
        { numRuns: 25, seed: 20261125, endOnFailure: true },
      );
      expect(several).toBeGreaterThan(2);
    },
  );

  it('lists no larger set for the urgency where a smaller one exists', NO_HURRY, () => {
    const mixed = fc.sample(fc.tuple(fc.constantFrom(...OPEN_CASES), sparseFactsArbitrary), {
      numRuns: 640,
      seed: 10,
    });
    const sizes = mixed.map(([one, other]) => {
      const facts: Facts = { ...importCase(one.facts, AS_OF), exam: other.exam };
      const listed = evaluateCase(facts, AS_OF)
        .wouldChange.filter(({ text }) => text.includes('the urgency'))
        .map(({ changes }) => changes.length);
      const size = listed[0] ?? 0;
      if (size > 0) expect(new Set(listed).size, one.id).toBe(1);
      if (size > 1) expect(smallestByTryingAll(facts, AS_OF, URGENCY), one.id).toBe(size);
      return size;
    });
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(20);
    expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(1);
  });

  it('every probe can be undone: its two outcomes are told apart', () => {
    const facts: Facts = { person: { ageYears: 50, sex: null }, intake: {}, exam: {}, imaging: {} };
    for (const probe of PROBES) {
      expect(probe.recorded(facts, 'left')).toBeNull();
      expect(probe.recorded(probe.outcomes[0].apply(facts, 'left'), 'left')).toBe(0);
      expect(probe.recorded(probe.outcomes[1].apply(facts, 'left'), 'left')).toBe(1);
    }
  });

  it('no two probes say the same', () => {
    const all = PROBES.flatMap((probe) => probe.outcomes.map((outcome) => outcome.says));
    expect(new Set(all).size).toBe(all.length);
  });
});
