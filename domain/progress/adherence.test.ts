import { describe, expect, it } from 'vitest';
import { adherenceBand, adherenceShare, type ExerciseMark } from './adherence';

const plan = [
  { exercise: 'W01', dose: { daysPerWeek: '5-7' } },
  { exercise: 'N01', dose: { daysPerWeek: '5' } },
];
const marks = (outcome: ExerciseMark['outcome'], count: number, exercise = 'W01'): ExerciseMark[] =>
  Array.from({ length: count }, () => ({ exercise, outcome }));

describe('adherenceShare', () => {
  it('counts done fully and partly half, of what the week asks for', () => {
    expect(adherenceShare(plan, [...marks('done', 4), ...marks('partly', 2), ...marks('not', 4)])).toBe(0.5);
  });
  it('never passes 1', () => expect(adherenceShare(plan, marks('done', 30))).toBe(1));
  it('is unknown, not low, without a mark or a plan', () => {
    expect(adherenceShare(plan, [])).toBeNull();
    expect(adherenceShare([], marks('done', 3))).toBeNull();
    expect(adherenceShare(plan, marks('done', 3, 'H07'))).toBeNull();
    expect(adherenceBand(null)).toBeNull();
  });
  it('is low when everything was marked as not done', () => {
    expect(adherenceBand(adherenceShare(plan, marks('not', 7)))).toBe('low');
  });
  it('has bands from 80 and 50 per cent (§7)', () => {
    expect([0.8, 0.79, 0.5, 0.49].map(adherenceBand)).toEqual(['full', 'partial', 'partial', 'low']);
  });
});
