import { describe, expect, it } from 'vitest';
import { judgeCheckIn } from '../progress/judge-check-in';
import { judgeFollowUp } from '../progress/judge-follow-up';
import type { ProgressEntry } from '../progress/progress-entry';
import { responseState } from '../progress/response-state';
import { GOLDEN_CASES, type GoldenCase, type ResolvedCase, resolveCase } from './index';

const DEMO_DAY = '2026-11-24';
const isDanger = (level: string) => level === 'emergency' || level === 'same_day';

/** The signed visits and the check-ins of a case as points of its course, oldest first. */
function courseOf({ steps, assessments }: ResolvedCase): ProgressEntry[] {
  let begun = 0;
  return steps.flatMap((step): ProgressEntry[] => {
    if (step.kind === 'signed') {
      const pain = assessments[begun++]?.facts.intake.pain;
      return [
        {
          on: step.on,
          review: true,
          legPain: pain?.nprsLegWorst ?? null,
          backPain: pain?.nprsBack ?? null,
          change: null,
          distalLevel: null,
          walkMinutes: pain?.walkMinutes ?? null,
          neurologyWorse: false,
          danger: false,
        },
      ];
    }
    if (step.kind !== 'check_in' && step.kind !== 'follow_up') return [];
    const { legPain, backPain, change, distalLevel, walkMinutes } = step.data;
    const told = { on: step.on, legPain, backPain, change, distalLevel, walkMinutes };
    if (step.kind === 'check_in')
      return [
        { ...told, review: false, neurologyWorse: null, danger: isDanger(judgeCheckIn(step.data).level) },
      ];
    return [
      {
        ...told,
        review: true,
        neurologyWorse: step.data.neurologyRechecked === 'worse',
        danger: isDanger(judgeFollowUp(step.data).level),
      },
    ];
  });
}

/** Share done of what was marked in the last week, a part counting half; null when nothing was marked. */
function adherenceShareOf({ timeline }: GoldenCase): number | null {
  const marks = timeline.flatMap((step) =>
    step.kind === 'adherence' && step.daysAgo < 7 ? step.outcomes.filter((mark) => mark !== null) : [],
  );
  const credit = { done: 1, partly: 0.5, not: 0 } as const;
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + credit[mark], 0) / marks.length;
}

const judged = GOLDEN_CASES.filter((golden) => golden.expects.response !== undefined);

describe.each(judged)('$id', (golden: GoldenCase) => {
  const course = courseOf(resolveCase(golden, DEMO_DAY));

  it('is read as the response it is', () => {
    expect(responseState(course, adherenceShareOf(golden))).toBe(golden.expects.response);
  });

  it('has its last check-in judged for what it says', () => {
    const last = golden.timeline.findLast((step) => step.kind === 'check_in');
    expect(last?.kind === 'check_in' && judgeCheckIn(last.data).level).toBe(golden.expects.lastCheckIn);
  });
});
