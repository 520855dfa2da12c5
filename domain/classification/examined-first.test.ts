import { expect, test } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { symptomaticLegs } from './leg-reading';

// A therapist may examine before she asks. What she found belongs to the leg on which she found it, and is never "not examined".

const EXAMINED: [what: string, exam: Facts['exam'], legs: string[]][] = [
  [
    'a raised leg that hurts',
    { mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } } },
    ['right'],
  ],
  [
    'both raised legs that hurt, as two painful legs may',
    {
      mechanosensitivity: {
        slr: { left: { result: 'positive', degrees: 40 }, right: { result: 'positive', degrees: 50 } },
      },
    },
    ['left', 'right'],
  ],
  [
    'both raised legs that stretch the hamstrings only',
    {
      mechanosensitivity: {
        slr: {
          left: { result: 'negative', degrees: 50, response: 'hamstring_stretch' },
          right: { result: 'negative', degrees: 50, response: 'hamstring_stretch' },
        },
      },
    },
    [],
  ],
  [
    'a right leg that, raised, hurts the left one',
    { mechanosensitivity: { crossedSlr: { right: 'present' } } },
    ['left'],
  ],
  [
    'a crossed femoral stretch of the left leg',
    { mechanosensitivity: { crossedFemoralStretch: { left: 'present' } } },
    ['right'],
  ],
  [
    'a dermatome with less feeling',
    { neurology: { sensation: { L5: { left: { lightTouch: 'reduced' } } } } },
    ['left'],
  ],
  [
    'a lost ankle jerk beside a lively one',
    { neurology: { reflexes: { achilles: { right: '0', left: '2+' } } } },
    ['right'],
  ],
  [
    'a weak muscle, whatever else',
    { neurology: { strength: { great_toe_extension: { right: '4' } } } },
    ['right'],
  ],
  // Equal on both sides, as in many older people: no side.
  [
    'ankle jerks weak on both sides',
    { neurology: { reflexes: { achilles: { right: '1+', left: '1+' } } } },
    [],
  ],
  [
    'a raised leg that does not hurt',
    { mechanosensitivity: { slr: { right: { result: 'negative', degrees: 80 } } } },
    [],
  ],
];

test.each(EXAMINED)('%s gives the leg while the story has none', (_, exam, legs) => {
  expect(symptomaticLegs({ ...NO_FACTS, exam })).toEqual(legs);
});

test('the side the patient tells goes before what the examination found', () => {
  const exam: Facts['exam'] = { neurology: { sensation: { L5: { left: { lightTouch: 'reduced' } } } } };
  expect(symptomaticLegs({ ...NO_FACTS, intake: { pain: { legSide: 'right' } }, exam })).toEqual(['right']);
  expect(symptomaticLegs({ ...NO_FACTS, intake: { pain: { legSide: 'none' } }, exam })).toEqual([]);
});

test('a deficit found before the story is conduction examined, and an examination', () => {
  const { radiculopathy, confidence, roots } = evaluateCore(
    {
      ...NO_FACTS,
      exam: {
        neurology: { sensation: { L5: { right: { lightTouch: 'reduced' } } } },
        mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } },
      },
    },
    '2026-03-03',
  );
  expect(radiculopathy).not.toBe('not_examined');
  expect(confidence.reasons).not.toContain('No examination yet.');
  expect(roots.map(({ side }) => side)).toEqual(['right']);
});
