import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import { proposePlan } from '../plan/build-plan';
import { examinedAssessments } from './examined';
import { GOLDEN_CASES, type ResolvedAssessment, resolveCase } from './index';

const DEMO_DAY = '2026-11-24';

function proposed({ facts, asOf }: ResolvedAssessment) {
  return proposePlan({ facts, evaluation: evaluateCase(facts, asOf), asOf });
}

const planned = examinedAssessments(DEMO_DAY).flatMap(({ name, assessment, expected }) =>
  assessment.signedOn !== null && expected.plan ? [{ name, assessment, plan: expected.plan }] : [],
);

describe.each(planned)('$name', ({ assessment, plan }) => {
  const proposal = proposed(assessment);

  it('gets a draft, or the named reason why there is none', () => {
    expect(plan.kinds).toContain(proposal.kind);
    if (plan.interlock) expect(proposal).toMatchObject({ interlock: plan.interlock });
    if (proposal.kind !== 'draft') return;
    if (plan.planClasses) expect(plan.planClasses).toContain(proposal.content.planClass);
    if (plan.phase) expect(proposal.content.phase).toBe(plan.phase);
  });

  it('holds the exercises it must and none it must not', () => {
    if (proposal.kind !== 'draft') {
      expect(plan.mustHold).toEqual([]);
      return;
    }
    const items = proposal.content.items.map(({ exercise }) => exercise);
    const extras = proposal.content.extras.map(({ exercise }) => exercise);
    expect(items).toEqual(expect.arrayContaining([...plan.mustHold]));
    expect([...items, ...extras].filter((exercise) => plan.mustNotHold.includes(exercise))).toEqual([]);
  });
});

describe('the portal', () => {
  it.each(GOLDEN_CASES.filter((one) => one.timeline.some((step) => step.kind === 'plan_signed')))(
    '$id: marks only exercises the plan holds',
    (golden) => {
      const first = resolveCase(golden, DEMO_DAY).assessments[0];
      const proposal = first && proposed(first);
      expect(proposal?.kind).toBe('draft');
      if (proposal?.kind !== 'draft') return;
      for (const step of golden.timeline)
        if (step.kind === 'adherence')
          expect(step.outcomes.length).toBeLessThanOrEqual(proposal.content.items.length);
    },
  );

  it.each(GOLDEN_CASES.filter((one) => one.expects.unanswered.length > 0))(
    '$id: gets no plan while the screen is incomplete',
    (golden) => {
      const last = resolveCase(golden, DEMO_DAY).assessments.at(-1);
      expect(last && proposed(last).kind).toBe('screen_incomplete');
    },
  );
});
