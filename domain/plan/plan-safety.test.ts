import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERNS, MECHANISMS, STRUCTURES, URGENCY_TIERS } from '../evaluation';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { ROOTS } from '../vocabulary/roots';
import { proposePlan } from './build-plan';
import { checkPlan } from './check-plan';
import { EXERCISES } from './exercises';
import { EXERCISE_IDS } from './exercises/ids';
import { INTERLOCKS } from './interlocks';
import { PHASES } from './plan';
import { EXERCISE_CAP, TEMPLATES } from './protocols/templates';

const RUNS = 20_000;

const evaluations = fc
  .record({
    mechanism: fc.constantFrom(...MECHANISMS),
    others: fc.uniqueArray(fc.constantFrom(...MECHANISMS), { maxLength: 4 }),
    structure: fc.constantFrom(...STRUCTURES),
    root: fc.record({
      root: fc.constantFrom(...ROOTS),
      side: fc.constantFrom('left' as const, 'right' as const),
    }),
    tier: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('routine' as const, 'soon' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...URGENCY_TIERS) },
    ),
    concern: fc.constantFrom(...CONCERNS),
    screenIncomplete: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    confidence: fc.constantFrom('high' as const, 'moderate' as const, 'low' as const),
    detail: fc.constantFrom(null, 'deep_gluteal', 'common_peroneal'),
  })
  .map(evaluationOf);

describe(`over ${RUNS} generated patients`, () => {
  it('no plan holds a blocked exercise, none exists during an emergency, none is empty, and every interlock fires', () => {
    const fired = new Map<string, number>(INTERLOCKS.map(({ id }) => [id, 0]));
    let drafts = 0;
    const patients = fc.record({
      facts: fc.oneof(factsArbitrary, sparseFactsArbitrary),
      evaluation: evaluations,
      phase: fc.constantFrom(undefined, ...PHASES),
    });
    for (const { facts, evaluation, phase } of fc.sample(patients, { numRuns: RUNS, seed: 20261125 })) {
      const proposal = proposePlan({ facts, evaluation, asOf: AS_OF, ...(phase ? { phase } : {}) });
      const interlocks =
        proposal.kind === 'draft'
          ? proposal.content.interlocks
          : 'interlocks' in proposal
            ? proposal.interlocks
            : [];
      for (const { id } of interlocks) fired.set(id, (fired.get(id) ?? 0) + 1);
      if (evaluation.urgency.tier === 'emergency')
        expect(proposal).toMatchObject({ kind: 'locked', interlock: 'IL01' });
      if (proposal.kind !== 'draft') {
        expect(proposal.reason.length).toBeGreaterThan(0);
        continue;
      }
      drafts += 1;
      const { content } = proposal;
      const check = checkPlan({ content, facts, evaluation, asOf: AS_OF });
      if (check.blocked.length > 0 || check.problems.length > 0)
        expect({ check, content: content.items }).toEqual('signable');
      expect(content.items.length).toBeGreaterThanOrEqual(2);
      expect(content.items.length).toBeLessThanOrEqual(EXERCISE_CAP[content.irritability]);
    }
    console.log(
      `drafts ${drafts} of ${RUNS}; ${[...fired].map(([id, count]) => `${id} ${count}`).join(', ')}`,
    );
    expect([...fired].filter(([, count]) => count === 0)).toEqual([]);
    expect(drafts).toBeGreaterThan(RUNS / 20);
  }, 120_000);
});

describe('the library', () => {
  const known = new Set<string>(EXERCISE_IDS);
  const BANNED = /slipped out|crumbling|bone on bone|unstable spine|permanent damage|never bend|never lift/i;

  it.each(EXERCISE_IDS)('%s is whole', (id) => {
    const exercise = EXERCISES[id];
    expect(exercise.id).toBe(id);
    expect(exercise.next.filter((next) => !known.has(next))).toEqual([]);
    const { name, purpose, steps, easier } = exercise.text.en;
    for (const line of [name, purpose, easier, ...steps]) {
      expect(line.length).toBeGreaterThan(2);
      expect(line).not.toMatch(BANNED);
    }
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(exercise.doseSource.length).toBeGreaterThan(5);
  });

  it('allows every pick of every template for its class and phase', () => {
    for (const [planClass, phases] of Object.entries(TEMPLATES)) {
      for (const [phase, picks] of Object.entries(phases)) {
        for (const id of picks) {
          expect(EXERCISES[id].classes, `${id} in ${planClass}`).toContain(planClass);
          expect(EXERCISES[id].phases, `${id} in ${planClass} ${phase}`).toContain(phase);
        }
      }
    }
  });
});
