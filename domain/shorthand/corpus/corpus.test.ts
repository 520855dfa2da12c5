import { describe, expect, it } from 'vitest';
import { CHECK_LINES } from './check-index';
import type { CorpusLine } from './corpus-line';
import { DEVELOPMENT_LINES } from './index';
import { judgeLine } from './judge-line';

/** Shares of lines read exactly: every value, every side, every word kept. */
const LEAST_EXACT = 0.97;

describe.each<[string, readonly CorpusLine[]]>([
  ['lines developed on', DEVELOPMENT_LINES],
  ['lines set apart', CHECK_LINES],
])('%s', (_, lines) => {
  const judged = lines.map((line) => ({ line: line.line, ...judgeLine(line) }));

  it('takes no finding to the wrong side', () => {
    expect(judged.filter(({ wrongSide }) => wrongSide)).toEqual([]);
  });

  it('turns no sign round', () => {
    expect(judged.filter(({ wrongSign }) => wrongSign)).toEqual([]);
  });

  it('reads at least 97 in 100 lines exactly', () => {
    const missed = judged.filter(({ exact }) => !exact);
    expect(missed.length / judged.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(
      1 - LEAST_EXACT,
    );
  });
});
