import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { ARBITRARY_AS_OF, factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { factsOf, SCREEN_DENIED } from '../testing/facts-of';
import { addDays } from '../vocabulary/calendar';
import { proposePlan } from './build-plan';
import { checkPlan } from './check-plan';
import { planContentSchema } from './plan';

const AS_OF = ARBITRARY_AS_OF;
const planFor = (facts: Facts) => proposePlan({ facts, evaluation: evaluateCase(facts, AS_OF), asOf: AS_OF });

/** Acceptance vector 1 as a clinic records it: L5 radicular pain for ten days. */
const acute = (over: { saddle?: 'present'; dorsiflexion?: '3' } = {}) =>
  factsOf({
    person: { ageYears: 42, sex: 'male' },
    intake: {
      episode: {
        onsetDate: addDays(AS_OF, -10),
        legOnsetDate: addDays(AS_OF, -10),
        manner: 'after_lifting_or_bending',
      },
      pain: {
        legSide: 'right',
        areas: [
          { region: 'buttock', side: 'right' },
          { region: 'thigh_post', side: 'right' },
          { region: 'leg_lat', side: 'right' },
          { region: 'foot_dorsum', side: 'right' },
        ],
        legPain: 'present',
        backPain: 'present',
        legWorseThanBack: 'present',
        nprsLegWorst: 8,
        path: 'line',
        quality: { shooting: 'present' },
        coughSneezeStrain: 'present',
      },
      irritability: { provocation: 'trivial', settle: 'over_30_min', nightWaking: 'nightly_or_constant' },
      caudaEquina: { ...SCREEN_DENIED, ...(over.saddle ? { saddle: over.saddle } : {}) },
      ...(over.dorsiflexion
        ? { symptoms: { weakness: { reported: 'present', side: 'right', onsetDays: 1, trend: 'stable' } } }
        : {}),
    },
    exam: {
      neurology: over.dorsiflexion
        ? { strength: { ankle_dorsiflexion: { right: over.dorsiflexion, left: '5' } } }
        : { statedNormal: { strength: true, sensation: true, reflexes: true } },
      mechanosensitivity: {
        slr: { right: { result: 'positive', degrees: 25 }, left: { result: 'negative' } },
      },
    },
  });

describe('from facts through the engine to a plan', () => {
  it('vector 1: a calm first phase of at most three', () => {
    const proposal = planFor(acute());
    expect(proposal).toMatchObject({
      kind: 'draft',
      content: { planClass: 'RAD_HI', phase: 'P1', irritability: 'IRR_HIGH' },
    });
    if (proposal.kind !== 'draft') return;
    expect(proposal.content.items.length).toBeLessThanOrEqual(3);
  });

  it('vector 2: numb when wiping locks every plan', () =>
    expect(planFor(acute({ saddle: 'present' }))).toMatchObject({ kind: 'locked', interlock: 'IL01' }));

  it('vector 3: a new weakness of MRC 3 locks all but holding advice, or is an emergency', () =>
    expect(planFor(acute({ dorsiflexion: '3' }))).toMatchObject({ kind: 'locked', interlock: 'IL02' }));

  it('gives no plan from nothing: the screen is open', () =>
    expect(planFor(NO_FACTS).kind).toBe('screen_incomplete'));

  it('holds over facts of every kind: total, valid, signable, and locked by every emergency', () => {
    const kinds = new Map<string, number>();
    const screened = sparseFactsArbitrary.map((facts) => ({
      ...facts,
      person: { ...facts.person, ageYears: 45 },
      intake: { ...facts.intake, caudaEquina: SCREEN_DENIED },
    }));
    for (const facts of fc.sample(fc.oneof(factsArbitrary, sparseFactsArbitrary, screened), {
      numRuns: 240,
      seed: 20261125,
    })) {
      const evaluation = evaluateCase(facts, AS_OF);
      const proposal = proposePlan({ facts, evaluation, asOf: AS_OF });
      kinds.set(proposal.kind, (kinds.get(proposal.kind) ?? 0) + 1);
      if (evaluation.urgency.tier === 'emergency') expect(proposal.kind).toBe('locked');
      if (proposal.kind !== 'draft') continue;
      expect(planContentSchema.safeParse(proposal.content).error?.issues).toBeUndefined();
      const check = checkPlan({ content: proposal.content, facts, evaluation, asOf: AS_OF });
      expect({ blocked: check.blocked, problems: check.problems }).toEqual({ blocked: [], problems: [] });
    }
    expect(kinds.get('draft') ?? 0).toBeGreaterThan(10);
  });
});
