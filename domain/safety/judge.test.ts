import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { FACTS_ITEMS, replacedAt } from '../testing/schema-path';
import { type JudgedSafety, judgeSafety } from './judge';
import { judgeSafetyAgain } from './judge-again';

describe('judging a case again after one change', () => {
  it('says what judging it anew would say', () => {
    const facts = fc.oneof(factsArbitrary, sparseFactsArbitrary);
    fc.assert(
      fc.property(facts, facts, (here, there) => {
        const before = judgeSafety(here, ARBITRARY_AS_OF, 'en');
        for (const path of FACTS_ITEMS) {
          const changed = replacedAt(here, there, path);
          const anew = judgeSafety(changed, ARBITRARY_AS_OF, 'en');
          const again = judgeSafetyAgain(before, { facts: changed, path }, ARBITRARY_AS_OF, 'en');
          const said = (one: JudgedSafety) => JSON.stringify([path, one.urgency, one.gates]);
          expect(said(again)).toBe(said(anew));
        }
      }),
      { numRuns: 60, seed: 20261125, endOnFailure: true },
    );
  });
});
