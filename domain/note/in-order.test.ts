import { expect, test } from 'vitest';
import { MUSCLES } from '../vocabulary/muscles';
import { compareBySchema } from './in-order';

const strength = (muscle: string) => `exam.neurology.strength.${muscle}.right`;

test('muscles stand in the order of the vocabulary, however a database keeps them', () => {
  const muscles = MUSCLES.filter((muscle) => muscle !== 'whole_limb').map(strength);
  expect([...muscles].reverse().sort(compareBySchema)).toEqual(muscles);
});

test('right and left, sections and groups stand as the schema names them', () => {
  const left = 'exam.neurology.strength.great_toe_extension.left';
  const right = strength('great_toe_extension');
  const sorted = [left, right].sort(compareBySchema);
  expect([right, left].sort(compareBySchema)).toEqual(sorted);
  expect(compareBySchema('exam.neurology.gait.normal', 'exam.neurology.gait.normal')).toBe(0);
});
