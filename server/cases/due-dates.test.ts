import { describe, expect, test } from 'vitest';
import type { ScheduleEntry } from '@/domain/plan/plan';
import { FOLLOW_UP } from '../testing/facts';
import { dueDates } from './due-dates';
import type { Visit } from './visits';

const visit = (on: string, over: Partial<Visit> = {}): Visit => ({
  assessmentId: 'a',
  kind: 'initial',
  on,
  at: `${on}T10:00:00Z`,
  legPain: null,
  backPain: null,
  signedByName: null,
  followUp: null,
  walkMinutes: null,
  strength: null,
  asterisks: [],
  emergency: false,
  neurologyTested: true,
  inError: null,
  ...over,
});
const followUp = (on: string, neurologyRechecked: 'unchanged' | 'not_tested') =>
  visit(on, {
    kind: 'follow_up',
    followUp: { ...FOLLOW_UP, neurologyRechecked },
    neurologyTested: neurologyRechecked !== 'not_tested',
  });
const entry = (kind: ScheduleEntry['kind'], due: string): ScheduleEntry => ({ kind, due, text: 'x' });

const SCHEDULE = [
  entry('review', '2026-03-24'),
  entry('contact', '2026-03-13'),
  entry('review', '2026-03-17'),
  entry('neuro_recheck', '2026-03-17'),
  entry('neuro_recheck', '2026-03-24'),
  entry('outcomes', '2026-03-12'),
];

describe('what is due next', () => {
  test('nothing before the first visit', () => {
    expect(dueDates([], SCHEDULE, 7)).toEqual({ nextDueOn: null, recheckDueOn: null });
  });

  test('without a plan, the review the evaluation asked for', () => {
    expect(dueDates([visit('2026-03-10')], null, 7)).toEqual({ nextDueOn: '2026-03-17', recheckDueOn: null });
  });

  test('with a plan, its first contact and its first recheck after the last visit', () => {
    expect(dueDates([visit('2026-03-10')], SCHEDULE, 7)).toEqual({
      nextDueOn: '2026-03-13',
      recheckDueOn: '2026-03-17',
    });
  });

  test('a visit on the day meets it', () => {
    expect(dueDates([visit('2026-03-10'), followUp('2026-03-17', 'unchanged')], SCHEDULE, 7)).toEqual({
      nextDueOn: '2026-03-24',
      recheckDueOn: '2026-03-24',
    });
  });

  test('a visit without a look at the neurology leaves the recheck due', () => {
    const visits = [visit('2026-03-10'), followUp('2026-03-17', 'not_tested')];
    expect(dueDates(visits, SCHEDULE, 7).recheckDueOn).toBe('2026-03-17');
  });
});
