import { expect, test } from 'vitest';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';
import { followUpOf, isBlank, noToOpen, problemsOf, startDraft, unansweredOf } from './follow-up-draft';

const sign = { sign: 'SLR right', today: '', last: '45' };

test('an untouched form records nothing as no, and is too empty to sign', () => {
  const draft = startDraft([sign]);
  expect(isBlank(draft)).toBe(true);
  expect(unansweredOf(draft)).toHaveLength(5);
  const recorded = followUpOf(draft);
  expect(Object.values(recorded.caudaEquina)).toEqual(Array(5).fill('not_tested'));
  expect(recorded.neurologyRechecked).toBe('not_tested');
  expect(recorded.asterisks).toEqual([]);
});

test('one answer, one measure or one word is enough to record', () => {
  const start = startDraft([sign]);
  expect(isBlank({ ...start, legPain: 0 })).toBe(false);
  expect(isBlank({ ...start, note: 'rang off sick' })).toBe(false);
  expect(isBlank({ ...start, caudaEquina: { saddle: 'unable' } })).toBe(false);
  expect(isBlank({ ...start, asterisks: [{ ...sign, today: '60' }] })).toBe(false);
});

test('"no to all five" leaves a yes and a can\'t-judge as they are', () => {
  const answers = noToOpen({ bladder: 'present', bowel: 'unable' });
  expect(answers).toEqual({
    saddle: 'absent',
    bladder: 'present',
    bowel: 'unable',
    sexual: 'absent',
    bilateralLegs: 'absent',
  });
  const verdict = judgeFollowUp(followUpOf({ ...startDraft([]), caudaEquina: answers }));
  expect(verdict.level).toBe('emergency');
});

test('minutes that cannot be are named at their field', () => {
  expect(problemsOf({ ...startDraft([]), walkMinutes: 601 })).toEqual({
    walkMinutes: 'number.whole 0 600',
  });
  expect(problemsOf({ ...startDraft([]), walkMinutes: 20 })).toEqual({});
});
