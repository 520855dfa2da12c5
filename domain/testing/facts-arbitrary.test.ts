import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsSchema } from '../facts';
import { factsArbitrary, sparseFactsArbitrary } from './facts-arbitrary';

describe('factsArbitrary', () => {
  it('generates only facts the schema accepts', () => {
    fc.assert(
      fc.property(fc.oneof(factsArbitrary, sparseFactsArbitrary), (facts) => {
        const parsed = factsSchema.safeParse(facts);
        expect(parsed.error?.issues).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('reaches every part of the intake, the examination and the imaging', () => {
    const seen = new Set<string>();
    for (const facts of fc.sample(factsArbitrary, { numRuns: 50, seed: 7 }))
      for (const room of ['intake', 'exam', 'imaging'] as const)
        for (const part of Object.keys(facts[room])) seen.add(`${room}.${part}`);
    for (const room of ['intake', 'exam', 'imaging'] as const)
      for (const part of Object.keys(factsSchema.shape[room].shape).filter((key) => key !== 'carried'))
        expect(seen).toContain(`${room}.${part}`);
  });
});
