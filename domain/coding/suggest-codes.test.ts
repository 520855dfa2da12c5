import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase, evaluateCore } from '../evaluate-case';
import { NO_FACTS } from '../no-facts';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { WORKED_CASES } from '../testing/worked-cases';
import { exclusionOf } from './exclusions';
import { suggestCodes } from './suggest-codes';

const codesOf = (id: string) => {
  const facts = WORKED_CASES[id] ?? NO_FACTS;
  return suggestCodes(evaluateCase(facts, '2026-11-20'), facts).suggested.map((one) => one.code);
};

/** Worked cases of specification §9.6: the codes that stand there, and those that must not. */
describe('codes of the worked cases', () => {
  it('A: disc disorder with radiculopathy, not radiculopathy beside it', () => {
    expect(codesOf('A')).toContain('M51.16');
    expect(codesOf('A').some((code) => code.startsWith('M54.1') || code.startsWith('M54.3'))).toBe(false);
  });
  it('B: stenosis with neurogenic claudication', () => expect(codesOf('B')).toContain('M48.062'));
  it('C: the hip', () => expect(codesOf('C').some((code) => /^M(?:25\.55|16)/.test(code))).toBe(true));
  it('D: the sacroiliac joint', () => expect(codesOf('D')).toContain('M53.3'));
  it('F: the peroneal nerve, no root', () => {
    expect(codesOf('F').some((code) => /^G57\.3[123]$/.test(code))).toBe(true);
    expect(codesOf('F').some((code) => code.startsWith('M54.1') || code.startsWith('M51'))).toBe(false);
  });
});

const FORMAT = /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/;

describe('whatever the facts', () => {
  it('codes are well formed, agree with the side, and none excludes another', () => {
    fc.assert(
      fc.property(fc.oneof(factsArbitrary, sparseFactsArbitrary), (facts) => {
        const evaluation = {
          ...evaluateCore(facts, ARBITRARY_AS_OF),
          testNext: [],
          wouldChange: [],
          trace: [],
        };
        const { suggested, refused } = suggestCodes(evaluation, facts);
        for (const one of suggested) {
          expect(one.code).toMatch(FORMAT);
          expect(one.status).toBe('suggested');
          if (one.code.startsWith('G57') && one.side !== null)
            expect(one.code.at(-1)).toBe({ right: '1', left: '2', both: '3' }[one.side]);
          for (const other of suggested)
            if (other !== one) expect(exclusionOf(one.code, other.code)).toBeNull();
        }
        expect(new Set(suggested.map((one) => one.code)).size).toBe(suggested.length);
        for (const one of refused) expect(one.because).toMatch(/^not with /);
        if (evaluation.abstained !== null)
          expect(suggested.filter(({ code }) => /^(?:M51|M48\.0|G57|M54\.[134])/.test(code))).toEqual([]);
      }),
      { numRuns: 200, seed: 20261125, endOnFailure: true },
    );
  });

  it('nothing recorded suggests nothing', () => {
    expect(suggestCodes(evaluateCase(NO_FACTS, '2026-11-20'), NO_FACTS)).toEqual({
      suggested: [],
      refused: [],
    });
  });

  it('sciatica and a disc with radiculopathy exclude each other, either way round', () => {
    expect(exclusionOf('M54.31', 'M51.16')).not.toBeNull();
    expect(exclusionOf('M51.17', 'M54.42')).not.toBeNull();
    expect(exclusionOf('M48.062', 'M54.16')).toBeNull();
  });
});
