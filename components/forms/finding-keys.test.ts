import { expect, test } from 'vitest';
import { findingKey, nextFinding } from './finding-keys';

test('a chip goes from not asked to yes to no and back: "no" is never the start', () => {
  expect(nextFinding(undefined)).toBe('present');
  expect(nextFinding('not_tested')).toBe('present');
  expect(nextFinding('present')).toBe('absent');
  expect(nextFinding('absent')).toBeUndefined();
  expect(nextFinding('unable')).toBeUndefined();
});

test('letters answer, x takes the answer back, arrows move, other keys are left alone', () => {
  expect(findingKey('y')).toEqual({ kind: 'set', value: 'present' });
  expect(findingKey('n')).toEqual({ kind: 'set', value: 'absent' });
  expect(findingKey('u')).toEqual({ kind: 'set', value: 'unable' });
  expect(findingKey('x')).toEqual({ kind: 'set', value: undefined });
  expect(findingKey('ArrowRight')).toEqual({ kind: 'move', by: 1 });
  expect(findingKey('Tab')).toBeNull();
});
