import { expect, test } from 'vitest';
import type { PlanContent } from '@/domain/plan/plan';
import { linesOf, mergedPlan, partsThatDiffer } from './plan-differences';

const dose = { sets: '3', reps: '10', holdSeconds: '5', timesPerDay: '2', daysPerWeek: '7' };
const mine: PlanContent = {
  planClass: 'RADIC',
  phase: 'P1',
  irritability: 'IRR_MOD',
  items: [{ exercise: 'N01', dose, why: '', note: 'slowly' }],
  extras: [],
  education: [],
  activityAdvice: [],
  precautions: [],
  goals: ['Walk to the shop'],
  limits: { maxLegPainRise: 2, settleText: 'Settles within an hour' },
  walkingStage: null,
  schedule: [],
  referralCriteria: [],
  interlocks: [],
  expectedCourse: 'Weeks to months',
  messageToPatient: 'Little and often.',
};
const theirs: PlanContent = { ...mine, goals: ['Sleep through'], messageToPatient: 'Rest when it flares.' };

test('names only the parts that differ, in the order of the page', () => {
  expect(partsThatDiffer(mine, theirs)).toEqual(['messageToPatient', 'goals']);
  expect(partsThatDiffer(mine, { ...mine })).toEqual([]);
});

test('an exercise reads as one line with its dose and note', () => {
  expect(linesOf(mine, 'items')).toEqual(['Lying sciatic slider: 3 × 10 · 5 s · 2/d, 7 d/w · slowly']);
});

test('keeps mine and takes what was chosen from theirs', () => {
  const merged = mergedPlan(mine, theirs, new Set(['goals'] as const));
  expect(merged.goals).toEqual(['Sleep through']);
  expect(merged.messageToPatient).toBe('Little and often.');
});
