import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../facts';
import { judgeSafety } from '../../safety';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../../testing/facts-arbitrary';
import { FACTS_ITEMS, isFactsPath, replacedAt } from '../../testing/schema-path';
import { readCase } from '../case-reading';
import { readSigns, SIGN_IDS } from './index';
import { overlaps, restsOn } from './rests-on';

const READ_FROM_RULES: ReadonlySet<string> = new Set(['urgency', 'gates']);

describe('what a sign rests on', () => {
  it('names facts that exist', () => {
    const paths = SIGN_IDS.flatMap((id) => restsOn(id)).filter((path) => !READ_FROM_RULES.has(path));
    expect([...new Set(paths)].filter((path) => !isFactsPath(path))).toEqual([]);
  });

  it('leaves no fact out: changing any other one changes no sign', () => {
    const facts = fc.oneof(factsArbitrary, sparseFactsArbitrary);
    fc.assert(
      fc.property(facts, facts, (here: Facts, there: Facts) => {
        const safety = judgeSafety(here, ARBITRARY_AS_OF, 'en');
        const before = readSigns(readCase(here, ARBITRARY_AS_OF, safety));
        for (const path of FACTS_ITEMS) {
          const changed = replacedAt(here, there, path);
          const after = readSigns(readCase(changed, ARBITRARY_AS_OF, safety));
          const moved = SIGN_IDS.filter((id) => after[id] !== before[id]);
          const unforeseen = moved.filter((id) => !restsOn(id).some((one) => overlaps(one, path)));
          expect(unforeseen, path).toEqual([]);
        }
      }),
      { numRuns: 250, seed: 20261125, endOnFailure: true },
    );
  });
});
