import { expect, test } from 'vitest';
import type { Intake } from '../intake/schema';
import { inBothLegs, screensCalled } from './called-for';

const called = (intake: Intake) => Object.fromEntries(screensCalled(intake));

test('nothing told calls for nothing, and neither does an answer of No or "not asked"', () => {
  expect(called({})).toEqual({});
  expect(
    called({
      pain: { legSide: 'none', aggravating: { walking: 'absent', crossing_legs: 'not_tested' } },
      caudaEquina: { saddle: 'absent', bladder: 'not_tested', bilateralLegs: 'absent' },
      generalHealth: { coldFoot: 'absent' },
      episode: { becameBilateral: 'unable' },
    }),
  ).toEqual({});
});

test('groin pain calls for the hip', () => {
  expect(called({ pain: { areas: [{ region: 'groin', side: 'left' }] } })).toEqual({ hip: ['groin_pain'] });
});

test('calf pain on walking calls for pulses and ABI, and for the narrow canal they are told apart from', () => {
  const calf = { areas: [{ region: 'leg_post' as const, side: 'right' as const }] };
  expect(called({ pain: calf })).toEqual({});
  expect(called({ pain: { ...calf, aggravating: { walking: 'present' } } })).toEqual({
    vessels: ['calf_on_walking'],
    stenosis: ['calf_on_walking'],
  });
  expect(called({ pain: { aggravating: { walking: 'present' }, easing: { sitting: 'present' } } })).toEqual({
    vessels: ['walking_aggravates'],
    stenosis: ['walking_aggravates', 'bending_eases'],
  });
});

const BOTH: [what: string, intake: Intake][] = [
  ['the side that was chosen', { pain: { legSide: 'both' } }],
  ['one area of both sides', { pain: { areas: [{ region: 'thigh_post', side: 'both' }] } }],
  [
    'pain in one leg and numbness in the other',
    {
      pain: { areas: [{ region: 'leg_lat', side: 'left' }] },
      symptoms: { numbness: [{ region: 'foot_lat', side: 'right' }] },
    },
  ],
  ['numbness in stockings', { symptoms: { numbness: [{ region: 'both_feet_stocking', side: 'unknown' }] } }],
  ['a course that became two-sided', { episode: { becameBilateral: 'present' } }],
];

test.each(BOTH)('both legs, as %s, call for stenosis, cauda equina and upper motor neurone', (_, intake) => {
  expect(inBothLegs(intake)).toBe(true);
  const screens = screensCalled(intake);
  for (const screen of ['stenosis', 'cauda_equina', 'cord'] as const)
    expect(screens.get(screen), screen).toContain('both_legs');
});

test('pain on both sides of the back is not pain of both legs', () => {
  expect(inBothLegs({ pain: { areas: [{ region: 'low_back', side: 'both' }] } })).toBe(false);
  expect(
    inBothLegs({
      pain: {
        areas: [
          { region: 'buttock', side: 'left' },
          { region: 'leg_lat', side: 'right' },
        ],
      },
    }),
  ).toBe(false);
});

test('a cauda equina question that could not be answered calls for the examination, as a Yes does', () => {
  for (const answer of ['present', 'unable'] as const)
    expect(called({ caudaEquina: { bladder: answer } })).toEqual({ cauda_equina: ['cauda_equina_answer'] });
});

test('the buttock calls for hip, sacroiliac joint and deep gluteal space', () => {
  expect(
    called({
      pain: { areas: [{ region: 'buttock', side: 'left' }], aggravating: { sitting: 'present' } },
    }),
  ).toEqual({
    hip: ['hip_or_buttock_pain'],
    sacroiliac: ['hip_or_buttock_pain'],
    gluteal: ['hip_or_buttock_pain', 'sitting_aggravates'],
  });
});
