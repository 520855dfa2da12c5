import { describe, expect, it } from 'vitest';
import { interpretChange, type Population } from './interpret-change';
import { RMDQ_24 } from './rmdq-24';
import { score } from './score';

/** A form with the first `count` statements ticked. */
const ticked = (count: number) => ({
  submitted: true,
  ...Object.fromEntries(RMDQ_24.items.slice(0, count).map(({ key }) => [key, true])),
});
const verdict = (before: number, after: number, population: Population) =>
  interpretChange(RMDQ_24, ticked(before), ticked(after), population).verdict;

describe('Roland–Morris, 24 statements', () => {
  it.each([0, 1, 12, 24])('counts the ticks: %i', (count) => {
    expect(score(RMDQ_24, ticked(count))).toMatchObject({ total: count, missing: [], reason: null });
  });

  it('counts a statement said not to apply as 0', () => {
    expect(score(RMDQ_24, { ...ticked(3), statement20: false, statement21: null }).total).toBe(3);
  });

  it('gives an untouched form no score', () => {
    for (const answers of [{}, { statement1: true }, { ...ticked(5), submitted: false }])
      expect(score(RMDQ_24, answers)).toMatchObject({ total: null, band: null, reason: 'not_submitted' });
  });

  it.each([
    [0, 'recovered'],
    [2, 'recovered'],
    [3, 'limited'],
    [24, 'limited'],
  ] as const)('%i is %s (Kamper 2010)', (count, band) =>
    expect(score(RMDQ_24, ticked(count)).band).toBe(band),
  );

  it('has the 24 published statements, each of the back', () => {
    expect(RMDQ_24.items).toHaveLength(24);
    for (const { text } of RMDQ_24.items) expect(text?.en).toMatch(/my back/i);
    expect(new Set(RMDQ_24.items.map(({ text }) => text?.en)).size).toBe(24);
  });
});

describe('change of Roland–Morris', () => {
  it.each([
    // Five points and 30 % (Ostelo 2008).
    [14, 9, 'low_back_pain', 'improved_beyond_mcid'],
    [20, 15, 'low_back_pain', 'improved_below_mcid'],
    [20, 14, 'low_back_pain', 'improved_beyond_mcid'],
    [14, 10, 'low_back_pain', 'improved_below_mcid'],
    [10, 15, 'low_back_pain', 'worse_beyond_mcid'],
    [10, 12, 'low_back_pain', 'worse_below_mcid'],
    [10, 10, 'low_back_pain', 'unchanged'],
    // Under 7: two points and 30 % (§5.3).
    [6, 4, 'low_back_pain', 'improved_beyond_mcid'],
    [6, 5, 'low_back_pain', 'improved_below_mcid'],
    // Sciatica: 6.9.
    [14, 8, 'sciatica', 'improved_below_mcid'],
    [14, 7, 'sciatica', 'improved_beyond_mcid'],
    [14, 4, 'stenosis', null],
  ] as const)('%i to %i in %s: %s', (before, after, population, expected) =>
    expect(verdict(before, after, population)).toBe(expected),
  );
});
