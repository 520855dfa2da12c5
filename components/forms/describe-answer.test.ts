import { expect, test } from 'vitest';
import { wordsOf } from '@/domain/words';
import { describeAnswer } from './describe-answer';

const words = wordsOf('en');
const say = (path: string, value: unknown) => describeAnswer(path, value, words);

test('answers read in the words of the form', () => {
  expect(say('intake.pain.night', 'present')).toBe('Yes');
  expect(say('intake.episode.manner', 'after_lifting_or_bending')).toBe('after lifting or bending');
  expect(say('intake.pain.nprsLegWorst', 7)).toBe('7');
  expect(say('exam.neurology.sensation.L5.right.lightTouch', 'reduced')).toBe('reduced');
  expect(say('exam.neurology.strength.hip_flexion.left', '4-')).toBe('4-');
});

test('lists say each entry, free text and dates stand as written, nothing is nothing', () => {
  expect(
    say('intake.pain.areas', [
      { region: 'leg_post', side: 'right' },
      { region: 'buttock', side: 'both' },
    ]),
  ).toBe('calf, right; buttock, both sides');
  expect(say('imaging.findings', [{ level: 'L4-L5', finding: 'disc_extrusion', side: 'left' }])).toBe(
    'L4–L5, Disc extrusion, left',
  );
  expect(say('intake.story', 'present since_May')).toBe('present since_May');
  expect(say('intake.episode.onsetDate', '2026-05-01')).toBe('2026-05-01');
  expect(say('intake.story', undefined)).toBe('');
});
