import { expect, test } from 'vitest';
import { dosePartsOf } from './dose-parts';

const dose = { sets: '3', reps: '10', holdSeconds: '5', timesPerDay: '2', daysPerWeek: '7' };
const kinds = (change: Partial<typeof dose>) => dosePartsOf({ ...dose, ...change }).map(({ kind }) => kind);

test('every number has its part', () => {
  expect(dosePartsOf(dose)).toEqual([
    { kind: 'amount', sets: '3', reps: '10' },
    { kind: 'hold', seconds: '5' },
    { kind: 'times', times: '2' },
    { kind: 'days', days: '7' },
  ]);
});

test('no hold is not said, and one of one is not counted', () => {
  expect(kinds({ holdSeconds: '0' })).toEqual(['amount', 'times', 'days']);
  expect(kinds({ holdSeconds: '' })).toEqual(['amount', 'times', 'days']);
  expect(kinds({ sets: '1', reps: '1' })).toEqual(['hold', 'times', 'days']);
});

test('words of the library stay words', () => {
  expect(dosePartsOf({ ...dose, holdSeconds: 'night' })).toContainEqual({ kind: 'words', words: 'night' });
  expect(kinds({ sets: '1', reps: '1', holdSeconds: 'night', timesPerDay: '1' })).toEqual(['words', 'days']);
  expect(dosePartsOf({ ...dose, timesPerDay: 'each time' })).toContainEqual({
    kind: 'words',
    words: 'each time',
  });
});
