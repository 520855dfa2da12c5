import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import type { Evaluation } from '../evaluation';
import { examinedAssessments } from './examined';
import { GOLDEN_CASES, resolveCase } from './index';

const DEMO_DAY = '2026-11-24';
/** 364 days on: the same weekday, another year, another set of ages. */
const LATER = '2027-11-23';
const AT_LATER = new Map(examinedAssessments(LATER).map((one) => [one.name, one.assessment]));

const firstRoots = (evaluation: Evaluation) =>
  evaluation.roots.flatMap(({ side, working }) =>
    working.suppressedBecause === null && working.roots[0] ? [{ side, root: working.roots[0].root }] : [],
  );

describe.each(examinedAssessments(DEMO_DAY))('$name', ({ name, assessment, expected }) => {
  const evaluation = evaluateCase(assessment.facts, assessment.asOf);

  it('reaches the tier of the specification, with the rules that must fire', () => {
    const fired = evaluation.urgency.rules.map((rule) => `${rule.id} ${rule.tier}`);
    expect({ tier: evaluation.urgency.tier, fired }).toEqual({ tier: expected.tier, fired });
    const ids = evaluation.urgency.rules.map((rule) => rule.id);
    expect(ids).toEqual(expect.arrayContaining([...expected.rules]));
    if (expected.withinDays !== undefined)
      expect(evaluation.urgency.withinDays ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
        expected.withinDays,
      );
  });

  it('finds the cauda equina screen complete', () => {
    expect(evaluation.urgency.unansweredScreenItems).toEqual([]);
    expect(evaluation.urgency.screenIncomplete).toBe(false);
  });

  it('ranks an acceptable mechanism first', () => {
    const ranking = evaluation.mechanisms.slice(0, 3).map((one) => `${one.id} ${one.probability.toFixed(2)}`);
    const first = expected.mechanisms.find((id) => id === evaluation.mechanisms[0]?.id);
    expect({ first, ranking }).toEqual({ first: evaluation.mechanisms[0]?.id, ranking });
  });

  it('reads the same story told on another demo day the same way', () => {
    const later = AT_LATER.get(name);
    expect(later).toBeDefined();
    if (!later) return;
    const facts = { ...later.facts, person: assessment.facts.person };
    const moved = evaluateCase(facts, later.asOf);
    expect(moved.urgency.tier).toBe(evaluation.urgency.tier);
    expect(moved.mechanisms.map(({ id }) => id)).toEqual(evaluation.mechanisms.map(({ id }) => id));
  });
});

const localised = examinedAssessments(DEMO_DAY).filter(({ expected }) => expected.roots !== undefined);

describe.each(localised)('$name', ({ assessment, expected }) => {
  it('names the root of each leg, or none', () => {
    const found = firstRoots(evaluateCase(assessment.facts, assessment.asOf));
    if (!Array.isArray(expected.roots)) {
      expect(found).toEqual([]);
      return;
    }
    for (const { side, first } of expected.roots)
      expect(first).toContain(found.find((one) => one.side === side)?.root);
  });
});

const scanned = examinedAssessments(DEMO_DAY).filter(({ expected }) => expected.concordance !== undefined);

describe.each(scanned)('$name', ({ assessment, expected }) => {
  it('sets the report against the examination', () => {
    const { concordance } = evaluateCase(assessment.facts, assessment.asOf);
    expect(concordance.class).toBe(expected.concordance);
  });
});

describe('drafts', () => {
  const drafts = GOLDEN_CASES.filter((golden) => golden.expects.unanswered.length > 0);

  it.each(drafts)('$id: names the questions nobody asked', (golden) => {
    const last = resolveCase(golden, DEMO_DAY).assessments.at(-1);
    expect(last).toBeDefined();
    if (!last) return;
    const { urgency } = evaluateCase(last.facts, last.asOf);
    expect(urgency.screenIncomplete).toBe(true);
    expect(urgency.unansweredScreenItems).toEqual(golden.expects.unanswered);
  });
});
