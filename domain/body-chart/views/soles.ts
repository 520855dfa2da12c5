import { type Point, points } from '../../drawing/geometry';
import type { HalfCell } from '../body-view';

/** A sole with the toes up, as seen by somebody who sits at the patient's feet: great toes meet in the middle. */
export const SOLE_OUTLINE: readonly Point[] = points(
  '13,54 14,36 17,20 25,12 33,17 36,29 40,23 46,24 49,32 53,29 58,33 60,41 64,40 68,46 67,53 71,56 74,64 72,82 68,102 64,126 60,146 50,158 38,159 28,151 25,132 26,112 23,92 16,74',
);

export const SOLE_MARKS: readonly (readonly Point[])[] = [
  points('18,46 28,42 36,42 48,46 58,52 67,60'),
  points('30,92 33,108 31,126'),
];

export const SOLE_CELLS: readonly HalfCell[] = [
  ['toe_great', points('4,2 36,2 36,38 31,40 4,44')],
  ['toes_lesser', points('36,2 84,20 84,66 68,60 52,48 36,38')],
  ['foot_med', points('4,44 31,40 35,118 4,118')],
  ['foot_lat', points('52,48 68,60 84,66 84,120 54,120')],
  ['heel_sole', points('31,40 36,38 52,48 54,120 84,120 84,170 4,170 4,118 35,118')],
];
