import { type Point, points } from '../../drawing/geometry';
import type { HalfCell } from '../body-view';
import { ARM_CELL } from './front';

export const BACK_OUTLINE: readonly Point[] = points(
  '0,5 15,8 25,20 28,40 26,57 20,72 15.5,82 15.5,95 22,104 40,110 57,117 64,130 60,150 54,175 50,205 47,232 51,262 59,290 63,318 63,345 60,385 54,425 49,448 49,462 52,484 49,512 42,537 38.5,552 38.5,566 42,577 47,588 45,595 36,600 24,600 17,595 16,582 18,562 17,546 13,522 10,500 10,482 13.5,462 12.5,448 10,425 7,385 5,350 3,336 0,331',
);

export const BACK_MARKS: readonly (readonly Point[])[] = [
  points('8,334 26,341 46,333'),
  points('14,128 32,140 36,168 26,190'),
  points('22,453 31,456 40,452'),
  points('28,556 28,574'),
];

/** Drawn once, on the middle itself. */
export const BACK_SPINE: readonly (readonly Point[])[] = [
  points('0,112 0,160 0,205 0,262 0,288'),
  points('0,300 0,331'),
];

export const BACK_CELLS: readonly HalfCell[] = [
  ARM_CELL,
  ['thoracic', points('9,106 49,108 51,140 57,165 62,205 9,205')],
  ['low_back', points('9,205 38,205 40,262 9,262')],
  ['abdomen_flank', points('38,205 62,205 70,262 40,262')],
  ['sacrum_sij', points('9,262 29,262 21,290 9,304')],
  ['buttock', points('29,262 50,262 50,338 9,338 9,304 21,290')],
  ['hip_lateral', points('50,262 74,262 74,338 50,338')],
  ['thigh_med', points('0,338 15,338 18,438 0,438')],
  ['thigh_post', points('15,338 50,338 43,438 18,438')],
  ['thigh_lat', points('50,338 74,338 56,438 43,438')],
  ['knee_medial', points('0,438 18,438 18,468 0,468')],
  ['knee_post', points('18,438 56,438 56,468 18,468')],
  ['leg_medial', points('0,468 18,468 22,546 0,546')],
  ['leg_post', points('18,468 43,468 34,546 22,546')],
  ['leg_lat', points('43,468 56,468 62,546 34,546')],
  ['ankle', points('0,546 62,546 62,568 0,568')],
  ['heel_sole', points('0,568 37,568 38,620 0,620')],
  ['foot_lat', points('37,568 66,568 66,620 38,620')],
];

/** What lies in the middle, across both halves. */
export const MIDLINE_BACK: readonly HalfCell[] = [
  ['thoracic', points('-9,106 9,106 9,205 -9,205')],
  ['low_back', points('-9,205 9,205 9,262 -9,262')],
  ['sacrum_sij', points('-9,262 9,262 9,304 -9,304')],
  ['perineum_saddle', points('-9,304 9,304 9,338 -9,338')],
];
