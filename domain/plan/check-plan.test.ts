import { describe, expect, it } from 'vitest';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { draft, EASY, facts, onset, SEVERE } from '../testing/plan-cases';
import { checkPlan } from './check-plan';
import type { PlanContent } from './plan';

describe('checkPlan', () => {
  const given = facts({ intake: { ...onset(8), irritability: EASY, pain: { nprsLegWorst: 2 } } });
  const evaluation = evaluationOf({ mechanism: 'radicular_pain' });
  const content = draft(given, evaluation);

  it('lets the generated plan pass', () => {
    expect(checkPlan({ content, facts: given, evaluation, asOf: AS_OF })).toMatchObject({
      blocked: [],
      problems: [],
    });
  });

  it('refuses a tensioner that an edit put on', () => {
    const edited: PlanContent = {
      ...content,
      items: content.items.map((item, place) => (place === 0 ? { ...item, exercise: 'N05' as const } : item)),
    };
    expect(
      checkPlan({ content: edited, facts: given, evaluation, asOf: AS_OF }).blocked.map(
        ({ exercise }) => exercise,
      ),
    ).toEqual(['N05']);
  });

  it('lets a clinician set IL04 aside in words, and not without them', () => {
    const later = draft(given, evaluation, 'P3');
    const [first, ...others] = later.items;
    if (!first) throw new Error('an empty draft');
    const withReason = (reason: string): PlanContent => ({
      ...later,
      items: [{ ...first, exercise: 'N05', setAside: [{ interlock: 'IL04', reason }] }, ...others],
    });
    const blockedBy = (edited: PlanContent) =>
      checkPlan({ content: edited, facts: given, evaluation, asOf: AS_OF }).blocked.map(
        ({ exercise }) => exercise,
      );
    expect(blockedBy(withReason('Two green weeks on sliders, neurology stable twice.'))).toEqual([]);
    expect(blockedBy(withReason('  '))).toEqual(['N05']);
  });

  it('lets nobody set IL04 aside at high irritability', () => {
    const sore = facts({ intake: { ...onset(8), irritability: SEVERE, pain: { nprsLegWorst: 8 } } });
    const proposed = draft(sore, evaluation);
    const [first, ...others] = proposed.items;
    if (!first) throw new Error('an empty draft');
    const edited: PlanContent = {
      ...proposed,
      phase: 'P3',
      items: [
        {
          ...first,
          exercise: 'N05',
          setAside: ['IL03', 'IL04'].map((interlock) => ({ interlock, reason: 'I want to.' })),
        },
        ...others,
      ],
    };
    const { blocked } = checkPlan({ content: edited, facts: sore, evaluation, asOf: AS_OF });
    expect(blocked.find(({ exercise }) => exercise === 'N05')?.reasons.join(' ')).toMatch(
      /IL03.*IL04|IL04.*IL03/,
    );
  });

  it('refuses an exercise that hides among the things through the day', () => {
    const [pattern] = content.items;
    if (!pattern) throw new Error('an empty draft');
    const extras = [...content.extras, { ...pattern, exercise: 'H04' as const }];
    expect(
      checkPlan({ content: { ...content, extras }, facts: given, evaluation, asOf: AS_OF }).problems.join(),
    ).toContain('counts as an exercise');
  });

  it('keeps the blocks of the reading when an edit writes another class on the plan', () => {
    const recent = facts({ intake: { ...onset(3), irritability: EASY, pain: { nprsLegWorst: 2 } } });
    const proposed = draft(recent, evaluation, 'P3');
    const [first, ...others] = proposed.items;
    if (!first) throw new Error('an empty draft');
    const edited: PlanContent = {
      ...proposed,
      planClass: 'SOM',
      items: [{ ...first, exercise: 'H07' }, ...others],
    };
    expect(
      checkPlan({ content: edited, facts: recent, evaluation, asOf: AS_OF }).blocked.map(
        ({ exercise }) => exercise,
      ),
    ).toContain('H07');
  });

  it('adds the blocks of the class that an edit writes on the plan', () => {
    const [first, ...others] = content.items;
    if (!first) throw new Error('an empty draft');
    const edited: PlanContent = {
      ...content,
      planClass: 'FORAM',
      items: [{ ...first, exercise: 'D03' }, ...others],
    };
    expect(
      checkPlan({ content: edited, facts: given, evaluation, asOf: AS_OF }).blocked.map(
        ({ exercise }) => exercise,
      ),
    ).toContain('D03');
  });

  it('refuses an empty plan, a double exercise and any plan during an emergency', () => {
    expect(
      checkPlan({ content: { ...content, items: [] }, facts: given, evaluation, asOf: AS_OF }).problems
        .length,
    ).toBeGreaterThan(0);
    const [first] = content.items;
    expect(
      first &&
        checkPlan({
          content: { ...content, items: [first, first] },
          facts: given,
          evaluation,
          asOf: AS_OF,
        }).problems.join(),
    ).toContain('twice');
    const emergency = evaluationOf({
      mechanism: 'radicular_pain',
      tier: 'emergency',
      concern: 'cauda_equina',
    });
    expect(
      checkPlan({ content, facts: given, evaluation: emergency, asOf: AS_OF }).problems.join(),
    ).toContain('IL01');
  });
});
