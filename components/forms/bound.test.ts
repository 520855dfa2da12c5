import { expect, test } from 'vitest';
import { type Bound, part, put, putterOf } from './bound';

type Draft = { pain?: { night?: string; worst?: number | null }; story?: string };

function draftOf(start: Draft): { bound: () => Bound<Draft>; now: () => Draft | undefined } {
  let value: Draft | undefined = start;
  const bound = (): Bound<Draft> => ({
    field: 'intake',
    value,
    update: (next) => {
      value = next(value);
    },
  });
  return { bound, now: () => value };
}

test('a part knows its path and changes only its own place', () => {
  const draft = draftOf({ story: 'kept' });
  const night = part(part(draft.bound(), 'pain'), 'night');
  expect(night.field).toBe('intake.pain.night');
  put(night, 'present');
  expect(draft.now()).toEqual({ story: 'kept', pain: { night: 'present' } });
});

test('clearing the last answer of a group removes the group: it is "not asked" again', () => {
  const draft = draftOf({ pain: { night: 'present' }, story: 'kept' });
  put(part(part(draft.bound(), 'pain'), 'night'), undefined);
  expect(draft.now()).toEqual({ story: 'kept' });
});

test('two changes in one go do not lose each other', () => {
  const draft = draftOf({});
  const pain = part(draft.bound(), 'pain');
  put(part(pain, 'night'), 'absent');
  put(part(pain, 'worst'), 7);
  expect(draft.now()).toEqual({ pain: { night: 'absent', worst: 7 } });
});

test('a stored null reads as nothing recorded', () => {
  const draft = draftOf({ pain: { worst: null } });
  expect(part(part(draft.bound(), 'pain'), 'worst').value).toBeUndefined();
});

test('a part stays the same object while its value does, and its update for good', () => {
  const draft = draftOf({ pain: { night: 'present' }, story: 'kept' });
  const whole = draft.bound();
  const update = whole.update;
  const night = part(part(whole, 'pain'), 'night');
  put(part(whole, 'story'), 'changed');
  const after = { ...draft.bound(), update };
  expect(part(part(after, 'pain'), 'night')).toBe(night);
  expect(part(after, 'story')).not.toBe(part(whole, 'story'));
  put(night, 'absent');
  const changed = part(part({ ...draft.bound(), update }, 'pain'), 'night');
  expect(changed).not.toBe(night);
  expect(changed.value).toBe('absent');
  expect(changed.update).toBe(night.update);
  expect(putterOf(changed)).toBe(putterOf(night));
});
