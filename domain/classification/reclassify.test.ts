import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { judgeSafety } from '../safety';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { FACTS_ITEMS, replacedAt } from '../testing/schema-path';
import { SIDES } from '../vocabulary/side';
import { classifyCase } from './classify-case';
import { PROBES } from './probes';
import { reclassify, type Standing } from './reclassify';

function standingOf(facts: Facts): Standing {
  const safety = judgeSafety(facts, ARBITRARY_AS_OF, 'en');
  return { facts, safety, classified: classifyCase(facts, ARBITRARY_AS_OF, safety) };
}

const said = ({ safety, classified }: Standing) =>
  JSON.stringify([
    safety.urgency,
    classified.signs,
    classified.scored.map((one) => one.probability),
    classified.resolved.map(({ id, probability }) => [id, probability]),
    classified.rootsSuppressed,
    classified.legs.map((leg) => [leg.leg.side, leg.clinical, leg.working]),
  ]);

describe('classifying a case again after one change', () => {
  it('says what classifying it anew would say, also after a second change', () => {
    const facts = fc.oneof(factsArbitrary, sparseFactsArbitrary);
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...FACTS_ITEMS), (here, there, first) => {
        const once = replacedAt(here, there, first);
        const base = reclassify(standingOf(here), { facts: once, path: first }, ARBITRARY_AS_OF, 'en');
        expect(said(base), first).toBe(said(standingOf(once)));
        for (const path of FACTS_ITEMS) {
          const twice = replacedAt(once, there, path);
          const again = reclassify(base, { facts: twice, path }, ARBITRARY_AS_OF, 'en');
          expect(said(again), `${first}, then ${path}`).toBe(said(standingOf(twice)));
        }
      }),
      { numRuns: 60, seed: 20261125, endOnFailure: true },
    );
  });

  it('reads one of two legs again only where the change says nothing of the other', () => {
    const ofOneLeg = PROBES.filter(({ ofLeg }) => ofLeg?.compared === false);
    expect(ofOneLeg.length).toBeGreaterThan(10);
    let two = 0;
    fc.assert(
      fc.property(fc.oneof(factsArbitrary, sparseFactsArbitrary), (facts) => {
        const base = standingOf(facts);
        if (base.classified.legs.length < 2) return;
        two += 1;
        for (const { path, outcomes } of ofOneLeg)
          for (const leg of SIDES)
            for (const { apply } of outcomes) {
              const changed = apply(facts, leg);
              const again = reclassify(base, { facts: changed, path, leg }, ARBITRARY_AS_OF, 'en');
              expect(said(again), `${path} ${leg}`).toBe(said(standingOf(changed)));
            }
      }),
      { numRuns: 120, seed: 20261125, endOnFailure: true },
    );
    expect(two).toBeGreaterThan(20);
  });
});
