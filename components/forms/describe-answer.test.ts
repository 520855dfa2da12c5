import { expect, test } from 'vitest';
import type { z } from 'zod';
import { factsSchema } from '@/domain/facts';
import { unwrapped } from '@/domain/facts-path';
import { FINDINGS } from '@/domain/vocabulary/finding';
import { answerWords } from '@/scripts/testing/screen-words';
import { describeAnswer } from './describe-answer';

const say = (path: string, value: unknown) => describeAnswer(path, value, answerWords);

test('answers read in the words of the form', () => {
  expect(say('intake.pain.night', 'present')).toBe('Yes');
  expect(say('intake.episode.manner', 'after_lifting_or_bending')).toBe('after lifting or bending');
  expect(say('intake.pain.nprsLegWorst', 7)).toBe('7/10');
  expect(say('exam.neurology.sensation.L5.right.lightTouch', 'reduced')).toBe('reduced');
  expect(say('exam.neurology.strength.hip_flexion.left', '4-')).toBe('4-');
});

test('lists say each entry, free text stands as written, dates as elsewhere, nothing is nothing', () => {
  expect(
    say('intake.pain.areas', [
      { region: 'leg_post', side: 'right' },
      { region: 'buttock', side: 'both' },
    ]),
  ).toBe('right calf; buttock on both sides');
  expect(say('imaging.findings', [{ level: 'L4-L5', finding: 'disc_extrusion', side: 'left' }])).toBe(
    'L4–L5, Disc extrusion, left',
  );
  expect(say('intake.story', 'present since_May')).toBe('present since_May');
  expect(say('intake.episode.onsetDate', '2026-05-01')).toBe('1 May 2026');
  expect(say('impression.handOver.toldAt', '2026-11-26T14:05')).toBe('26 Nov 2026, 14:05');
  expect(say('intake.story', undefined)).toBe('');
});

test('a scan finding is a sentence, in whatever order its answers are kept', () => {
  expect(
    say('imaging.findings', [
      {
        migration: 'down',
        rootContact: 'compression',
        side: 'left',
        finding: 'disc_extrusion',
        zone: 'foraminal',
        level: 'L5-S1',
      },
      { finding: 'spondylolisthesis', level: 'L4-L5', slipGrade: 2 },
    ]),
  ).toBe(
    'L5–S1, Disc extrusion, left, foraminal, compresses the root, migrated downwards; L4–L5, Spondylolisthesis, grade 2',
  );
  expect(say('imaging.modality', 'mri')).toBe('MRI');
});

test('numbers say what they count', () => {
  expect(say('intake.pain.nprsBack', 3)).toBe('3/10');
  expect(say('intake.goals.confidence', 8)).toBe('8/10');
  expect(say('intake.pain.sitMinutes', 15)).toBe('15 min');
  expect(say('intake.symptoms.weakness.onsetDays', 1)).toBe('1 day');
  expect(say('exam.competing.hipInternalRotationDegrees.left', 36)).toBe('36°');
  expect(say('exam.competing.sijCount', { done: 4, positive: 2 })).toBe('2 of 4 positive');
  expect(say('exam.neurology.heelRaises.left', 12)).toBe('12');
  expect(say('intake.episode.careTried', [{ effect: 'partial', weeks: 0, what: 'nsaid' }])).toBe(
    'anti-inflammatory, less than a week, some effect',
  );
  expect(
    say('intake.goals.activities', [
      { score: 2, activity: 'dance at the wedding' },
      { activity: 'Walk to the shop.', score: 3 },
      { activity: 'Garden.' },
    ]),
  ).toBe('dance at the wedding: 2/10; Walk to the shop: 3/10; Garden.');
});

test('several drawn areas are told apart, with what each is like', () => {
  const areas = [
    { nprs: 7, side: 'right', region: 'buttock', quality: ['shooting'] },
    { side: 'right', region: 'leg_lat' },
    { area: 2, side: 'left', region: 'groin' },
  ];
  expect(say('intake.pain.areas', areas)).toBe(
    'area 1: right buttock and outer shin, shooting, 7 of 10; area 2: left groin',
  );
  expect(say('exam.neurology.sensationAreas', [{ side: 'left', state: 'absent', region: 'leg_post' }])).toBe(
    'left calf: absent',
  );
});

test('a raised leg is one sentence, and what was not tested in it is no "no"', () => {
  const raise = (value: object) => say('exam.mechanosensitivity.slr.right', value);
  expect(raise({ differentiation: 'present', degrees: 40, response: 'leg_pain', result: 'positive' })).toBe(
    'positive at 40°, familiar leg pain, changed by ankle or neck',
  );
  expect(raise({ degrees: 80 })).toBe('80°');
  expect(raise({ result: 'negative', differentiation: 'not_tested' })).toBe(
    'negative, change by ankle or neck not tested',
  );
});

test('choices of the form are said in its words, never as they are kept', () => {
  expect(say('intake.irritability.settle', '5_to_30_min')).toBe('5–30 min');
  expect(say('intake.irritability.nightWaking', 'less_than_nightly')).toBe('some nights');
  expect(say('intake.symptoms.weakness.what', ['great_toe_extension', 'gait_difficulty'])).toBe(
    'Great-toe extension; walking is difficult',
  );
  expect(say('exam.neurology.strengthComparedWithLast', 'dropped_a_grade')).toBe('a grade lower');
});

/** Every choice of the facts, with a path such as `exam.vascular.pulses.left` and what can be chosen. */
function choices(schema: z.ZodType, path: string): [path: string, options: string[]][] {
  const { type, shape, keyType, valueType, entries, element } = unwrapped(schema) as ReturnType<
    typeof unwrapped
  > & { element?: z.ZodType };
  if (type === 'enum') return [[path, Object.values(entries ?? {})]];
  if (element) return choices(element, path);
  const keys = keyType ? Object.values(unwrapped(keyType).entries ?? {}) : [];
  const inner: [string, z.ZodType][] = valueType
    ? keys.map((key) => [key, valueType])
    : Object.entries(shape ?? {});
  return inner.flatMap(([key, part]) => choices(part, path === '' ? key : `${path}.${key}`));
}

test('a choice is told in its own words: an absent pulse is no "No"', () => {
  expect(say('exam.vascular.pulses.left', 'absent')).toBe('absent');
  expect(say('exam.vascular.pulses', { right: 'normal', left: 'reduced' })).toBe('normal, reduced');
  const own = choices(factsSchema, '').filter(([, options]) => options.join() !== FINDINGS.join());
  expect(own.length).toBeGreaterThan(50);
  for (const [path, options] of own)
    for (const option of options) expect(['Yes', 'No', 'Not asked'], path).not.toContain(say(path, option));
});
