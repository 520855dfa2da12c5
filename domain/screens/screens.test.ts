import { expect, test } from 'vitest';
import { answersIn, SCREENS } from './screens';

test('an answer counts for the screen it stands in and for no other', () => {
  const exam = {
    neurology: { analTone: 'normal' as const, strength: { knee_extension: { left: '5' as const } } },
    competing: { hip: { stiff: 'present' as const, scour_positive: 'not_tested' as const } },
    vascular: { pulses: { left: 'normal' as const, right: 'absent' as const } },
  };
  expect(SCREENS.map((screen) => [screen, answersIn(exam, screen)])).toEqual([
    ['cauda_equina', 1],
    ['stenosis', 0],
    ['sacroiliac', 0],
    ['hip', 1],
    ['gluteal', 0],
    ['peripheral_nerve', 0],
    ['vessels', 2],
    ['cord', 0],
  ]);
  expect(answersIn(undefined, 'hip')).toBe(0);
});
