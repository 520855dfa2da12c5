import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-case';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { judgeSafety } from '../safety';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { FACTS_ITEMS, replacedAt } from '../testing/schema-path';
import { classifyCase } from './classify-case';
import { MECHANISM_CLASSES } from './mechanisms';
import { rankClasses } from './rank-mechanisms';
import { rootScores } from './roots';
import { SIGN_IDS, type SignId, type SignStates, signStates } from './signs';
import { overlaps } from './signs/rests-on';
import { FACET_CAP, rankStructures, STRUCTURE_CAP, structurePriors } from './structures';

const anyFacts = fc.oneof(factsArbitrary, sparseFactsArbitrary);
const RUNS = { numRuns: 120, seed: 20261125, endOnFailure: true };
/** Reasons whose ratio rounds to 1 are not shown; together they may still move a score by this little. */
const UNSHOWN = 0.05;

const classify = (facts: Facts) =>
  classifyCase(facts, ARBITRARY_AS_OF, judgeSafety(facts, ARBITRARY_AS_OF, 'en'));
const without = (signs: SignStates, ids: readonly SignId[]): SignStates =>
  signStates(SIGN_IDS.map((id, index) => (ids.includes(id) ? 'unknown' : (signs.at[index] ?? 'unknown'))));

describe('the reasons given for a mechanism', () => {
  it('are all there is: without them nothing but the prior is left, and nothing else moves it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { reading, signs, scored } = classify(facts);
        for (const [index, id] of MECHANISM_CLASSES.entries()) {
          const cls = scored[index];
          if (!cls) continue;
          const scoreWith = (states: SignStates) => rankClasses(reading, states)[index]?.logScore ?? 0;
          const listed = cls.applied.map(({ row }) => row.sign);
          expect(scoreWith(without(signs, listed)), id).toBeCloseTo(Math.log(cls.prior), 1);
          if (listed.length > 0 && Math.abs(cls.logScore - Math.log(cls.prior)) > 1e-9)
            expect(scoreWith(without(signs, listed))).not.toBeCloseTo(cls.logScore, 9);
          const unlisted = SIGN_IDS.filter((sign) => !listed.includes(sign));
          expect(Math.abs(scoreWith(without(signs, unlisted)) - cls.logScore), id).toBeLessThan(UNSHOWN);
        }
      }),
      RUNS,
    );
  });

  it('are the ones shown on the first mechanism', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { resolved } = classify(facts);
        const shown = evaluateCore(facts, ARBITRARY_AS_OF).mechanisms[0];
        const first = resolved[0];
        if (!shown || !first || first.id === 'mixed') return;
        const given = new Set([...shown.for, ...shown.against].map((one) => one.finding));
        for (const { row, likelihoodRatio } of first.classes[0]?.applied ?? [])
          if (Math.abs(Math.log(likelihoodRatio)) > 0.01) expect(given).toContain(row.sign);
      }),
      RUNS,
    );
  });
});

describe('the reasons given for a root', () => {
  it('are all that moves it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { legs, reading } = classify(facts);
        for (const { leg, findings, clinical } of legs) {
          const first = clinical.indexOf(Math.max(...clinical));
          const speaks = findings.filter((one) => (one.weights[first] ?? 0) !== 0);
          const silent = findings.filter((one) => (one.weights[first] ?? 0) === 0);
          const scoreWith = (rows: typeof findings) =>
            rootScores(rows, leg.pain, reading.ageYears)[first] ?? 0;
          expect(scoreWith(speaks)).toBeCloseTo(clinical[first] ?? 0, 9);
          expect(scoreWith(silent)).toBeCloseTo(scoreWith([]), 9);
        }
      }),
      RUNS,
    );
  });
});

describe('the reasons given for a structure', () => {
  it('are all that moves it away from what the mechanisms alone would say', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { reading, signs, scored } = classify(facts);
        const priors = structurePriors(scored, reading, signs);
        const shown = rankStructures(scored, reading, signs, 'en').filter(
          ({ id, probability }) => probability < (id === 'facet' ? FACET_CAP : STRUCTURE_CAP),
        );
        const expected = shown.map(({ id, for: speaksFor, against }) =>
          [...speaksFor, ...against].reduce((odds, one) => odds * one.likelihoodRatio, priors.get(id) ?? 0),
        );
        for (const [index, { id, probability }] of shown.entries()) {
          const first = shown[0];
          if (!first || index === 0 || probability < 0.02) continue;
          compared += 1;
          // Ratios are shown with two decimals and shares with four.
          const told = (expected[index] ?? 0) / (expected[0] ?? 1);
          expect(probability / first.probability / told, id).toBeGreaterThan(0.95);
          expect(probability / first.probability / told, id).toBeLessThan(1.05);
        }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(200);
  });
});

describe('the facts a danger sign rests on', () => {
  it('bring it down when they are taken away', () => {
    const nothing: Facts = NO_FACTS;
    fc.assert(
      fc.property(sparseFactsArbitrary, (facts) => {
        for (const { rule, fired } of judgeSafety(facts, ARBITRARY_AS_OF, 'en').rules) {
          // An unanswered question is a reason too, and cannot be taken away.
          if (!fired || fired.fields.length === 0 || rule.id === 'RF-CES-SCREEN') continue;
          const items = FACTS_ITEMS.filter((path) => fired.fields.some((field) => overlaps(field, path)));
          const bare = items.reduce(
            (so, path) => replacedAt(so, path === 'person.ageYears' ? { ...nothing } : nothing, path),
            facts,
          );
          const then = judgeSafety(bare, ARBITRARY_AS_OF, 'en').rules.find(
            (one) => one.rule.id === rule.id,
          )?.fired;
          expect(then?.reason, rule.id).not.toBe(fired.reason);
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});
