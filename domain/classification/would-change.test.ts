import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase, evaluateCore } from '../evaluate-case';
import { importCase } from '../exchange/import-case';
import type { Facts } from '../facts';
import { OPEN_CASES } from '../golden-cases/published';
import { judgeSafety } from '../safety';
import { ARBITRARY_AS_OF, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import type { Side } from '../vocabulary/side';
import { wordsOf } from '../words';
import { classifyCase } from './classify-case';
import { probeCase } from './probe-case';
import { PROBES } from './probes';

/** For tests that only compute: how long that takes says what else the machine has to do, and nothing about the search. */
const NO_HURRY = { timeout: 900_000 };

const AS_OF = '2026-01-01';
const words = wordsOf('en');

/** One result of one probe, found again by its words; written to the leg they name, else to `side`. */
function outcomeSaying(says: string, side: Side) {
  const [, what = says, leg] = /^(.*) on the (left|right)$/.exec(says) ?? [];
  for (const probe of PROBES)
    for (const outcome of probe.outcomes)
      if (outcome.says === what)
        return { probe, leg, apply: (facts: Facts) => outcome.apply(facts, (leg as Side) ?? side) };
  throw new Error(`No probe says: ${says}`);
}

type Core = ReturnType<typeof evaluateCore>;
/** What the reading says of whatever a sentence speaks of. */
function answerTo(text: string, core: Core): string | undefined {
  const [, leg] = /the first root of the (left|right) leg would be/.exec(text) ?? [];
  if (leg) return core.roots.find(({ side }) => side === leg)?.working.roots[0]?.root;
  return text.includes('the urgency would be') ? words.tier[core.urgency.tier] : core.mechanisms[0]?.label;
}

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

const sideOf = (core: Core): Side => core.roots[0]?.side ?? 'left';

/** The plain way, without any of the search's shortcuts: every single fact and every pair, each evaluated in full. */
function smallestByTryingAll(facts: Facts, asOf: string, asked: Asked): 1 | 2 | 3 {
  const base = evaluateCore(facts, asOf);
  const side = sideOf(base);
  const flips = (then: Core) => asked.flips(then, base);
  const safety = judgeSafety(facts, asOf, 'en');
  const standing = { facts, safety, classified: classifyCase(facts, asOf, safety) };
  const usable = probeCase(standing, asOf, 'en').imagined.flatMap(({ says }) => {
    const { probe, leg, apply } = outcomeSaying(says, side);
    const changed = apply(facts);
    const then = evaluateCore(changed, asOf);
    return asked.mayUse(then, base) ? [{ probe, leg, apply, changed, then }] : [];
  });
  if (usable.some(({ then }) => flips(then))) return 1;
  for (const [index, one] of usable.entries())
    for (const other of usable.slice(index + 1))
      if (
        (one.probe !== other.probe || one.leg !== other.leg) &&
        flips(evaluateCore(other.apply(one.changed), asOf))
      )
        return 2;
  return 3;
}

describe('what would change the reading', () => {
  it.each(OPEN_CASES.map((one) => [one.id, one] as const))(
    '%s: each set is true, and no part of it is enough',
    (_, one) => {
      const facts: Facts = importCase(one.facts, AS_OF);
      const evaluation = evaluateCase(facts, AS_OF);
      const side = sideOf(evaluation);
      for (const { changes, to, text } of evaluation.wouldChange) {
        const after = (says: readonly string[]) =>
          answerTo(
            text,
            evaluateCore(
              says.reduce((so, one) => outcomeSaying(one, side).apply(so), facts),
              AS_OF,
            ),
          );
        const before = answerTo(text, evaluation);
        expect(before, text).not.toBe(to);
        expect(after(changes), text).toBe(to);
        for (const left of changes) {
          const fewer = changes.filter((says) => says !== left);
          if (fewer.length > 0) expect(after(fewer), text).toBe(before);
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
          const sizes = evaluation.wouldChange
            .filter(({ text }) => text.includes('the first mechanism'))
            .map(({ changes }) => changes.length);
          const size = sizes[0];
          if (size === undefined || size === 1) return;
          several += 1;
          expect(new Set(sizes).size).toBe(1);
          expect(smallestByTryingAll(facts, ARBITRARY_AS_OF, MECHANISM), one.id).toBe(size);
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
