import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import { MECHANISMS } from '../evaluation';
import { importCase } from '../exchange/import-case';
import type { Facts } from '../facts';
import { OPEN_CASES } from '../golden-cases/published';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { screened } from '../testing/screened';
import { daysBetween } from '../vocabulary/calendar';
import { proposePlan } from './build-plan';
import { PHASES, type PlanContent } from './plan';
import { FEWEST_EXERCISES } from './protocols/templates';

const MOST_EXERCISES = 5;

/** What every plan has to hold (treatment specification §9.5, §1.2). */
function expectWhole(content: PlanContent, facts: Facts, about: string): void {
  expect(content.items.length, about).toBeGreaterThanOrEqual(FEWEST_EXERCISES);
  expect(content.items.length, about).toBeLessThanOrEqual(MOST_EXERCISES);
  for (const item of content.items) expect(item.why.length, `${about} ${item.exercise}`).toBeGreaterThan(3);
  const path = content.path ?? [];
  expect(path[0]?.phase, about).toBe(content.phase);
  expect(path.map(({ phase }) => phase)).toEqual(PHASES.slice(PHASES.indexOf(content.phase)));
  for (const step of path) expect(step.exit.length, about).toBeGreaterThan(2);
  expect(path[0]?.exercises, about).toEqual(content.items.map(({ exercise }) => exercise));
  const kinds = new Set(content.schedule.map(({ kind }) => kind));
  for (const kind of ['review', 'outcomes'] as const) expect(kinds, about).toContain(kind);
  const firstSeen = content.schedule
    .filter(({ kind }) => kind === 'contact' || kind === 'review')
    .map(({ due }) => due)
    .sort()[0];
  expect(daysBetween(AS_OF, firstSeen ?? '2099-01-01'), `${about}: seen again soon`).toBeLessThanOrEqual(14);
  expect(
    content.referralCriteria.filter(({ urgency }) => urgency === 'emergency').length,
    about,
  ).toBeGreaterThan(0);
  for (const one of content.referralCriteria) expect(one.source.length, about).toBeGreaterThan(3);
  expect(content.expectedCourse.length, about).toBeGreaterThan(20);
  expect(content.limits.settleText.length, about).toBeGreaterThan(3);
  const named = facts.intake.goals?.activities?.map(({ activity }) => activity) ?? [];
  for (const activity of named.slice(0, 3))
    expect(content.goals.join(' '), `${about}: a goal of the patient's own`).toContain(activity);
}

describe('every plan is whole', () => {
  it('for generated patients of every class', () => {
    let plans = 0;
    fc.assert(
      fc.property(sparseFactsArbitrary, fc.constantFrom(...MECHANISMS), (facts, mechanism) => {
        const proposal = proposePlan({ facts, evaluation: evaluationOf({ mechanism }), asOf: AS_OF });
        if (proposal.kind !== 'draft') return;
        plans += 1;
        expectWhole(proposal.content, facts, mechanism);
      }),
      { numRuns: 1500, seed: 20261125, endOnFailure: true },
    );
    expect(plans).toBeGreaterThan(300);
  });

  it('for the published cases', () => {
    let plans = 0;
    for (const one of OPEN_CASES) {
      const facts = screened(importCase(one.facts, AS_OF));
      const proposal = proposePlan({ facts, evaluation: evaluateCase(facts, AS_OF), asOf: AS_OF });
      if (proposal.kind !== 'draft') continue;
      plans += 1;
      expectWhole(proposal.content, facts, one.id);
    }
    expect(plans).toBeGreaterThan(5);
  });
});
