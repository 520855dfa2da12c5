import { expect, it } from 'vitest';
import { groupsOf, populationsOf } from './patient-group';

it('asks radicular, stenotic and persistent patients more (treatment specification §5.4)', () => {
  expect(groupsOf({ mechanism: 'radiculopathy', weeks: 3 })).toEqual(['radicular']);
  expect(groupsOf({ mechanism: 'neurogenic_claudication', weeks: 40 })).toEqual(['stenosis', 'persistent']);
  expect(groupsOf({ mechanism: 'nociplastic', weeks: null })).toEqual(['persistent']);
});

it('takes nothing for granted that is not known', () => {
  expect(groupsOf({ mechanism: null, weeks: null })).toEqual([]);
  expect(populationsOf({ mechanism: null, weeks: null })).toEqual(['low_back_pain', 'physiotherapy']);
});

it('looks in the closest population first', () =>
  expect(populationsOf({ mechanism: 'radicular_pain', weeks: 20 })).toEqual([
    'sciatica',
    'chronic_low_back_pain',
    'low_back_pain',
    'physiotherapy',
  ]));
