import { type Point, points } from '../../drawing/geometry';
import type { HalfCell } from '../body-view';

/** Head, trunk and leg from the top of the head down the outside and back up the inside to the crotch. */
export const FRONT_OUTLINE: readonly Point[] = points(
  '0,5 15,8 25,20 28,40 26,57 20,74 14.5,84 14.5,96 22,104 40,110 57,117 64,130 60,150 54,175 50,205 47,232 51,262 58,290 62,318 63,345 60,385 54,425 49.5,448 49,462 51,482 49,510 43,535 39.5,550 40,562 45,576 54,592 53,602 45,607 33,610 20,612 13,607 12,595 15,577 17.5,561 17,546 13.5,522 11,500 11,480 13.5,462 12.5,448 10,425 7,385 5,345 2.5,324 0,318',
);

/** Arm and hand, hanging a little away from the body. */
export const ARM_OUTLINE: readonly Point[] = points(
  '50,115 60,117 71,123 77,140 80,168 85,200 92,235 99,270 104,288 110,306 110,326 103,341 96,338 93,322 89,296 81,262 72,230 65,198 59,165 52,140',
);

export const ARM_CELL: HalfCell = ['upper_limb', ARM_OUTLINE];

export const FRONT_MARKS: readonly (readonly Point[])[] = [
  points('4,128 20,123 44,121'),
  points('24,452 31,459 39,452'),
];

/** `abdomen_flank` and the saddle have a middle of their own, see MIDLINE_FRONT. */
export const FRONT_CELLS: readonly HalfCell[] = [
  ARM_CELL,
  ['abdomen_flank', points('9,200 60,200 60,262 46,262 46,272 9,290')],
  ['groin', points('9,290 46,272 46,300 9,326')],
  ['hip_lateral', points('46,262 74,262 74,335 48,335 46,300')],
  ['thigh_med', points('0,326 9,326 21,317.6 20.4,383 20,432 0,432')],
  ['thigh_ant_upper', points('21,317.6 46,300 48,335 45.5,383 20.4,383')],
  ['thigh_ant_lower', points('20.4,383 45.5,383 43,432 20,432')],
  ['thigh_lat', points('48,335 74,335 56,432 43,432 45.5,383')],
  ['knee_medial', points('0,432 20,432 20,472 0,472')],
  ['knee_ant', points('20,432 56,432 56,472 20,472')],
  ['leg_medial', points('0,472 20,472 25,546 0,546')],
  ['leg_ant', points('20,472 38,472 33,546 25,546')],
  ['leg_lat', points('38,472 56,472 62,546 33,546')],
  ['ankle', points('0,546 62,546 62,567 0,567')],
  ['foot_med', points('0,567 22,567 20,594 0,594')],
  ['foot_dorsum', points('22,567 35,567 43,589 20,594')],
  ['foot_lat', points('35,567 66,567 66,586 43,589')],
  ['toe_great', points('0,594 20,594 25,593 26,624 0,624')],
  ['toes_lesser', points('25,593 43,589 66,586 66,624 26,624')],
];

/** What lies in the middle, across both halves. */
export const MIDLINE_FRONT: readonly HalfCell[] = [
  ['abdomen_flank', points('-9,200 9,200 9,290 -9,290')],
  ['perineum_saddle', points('-9,290 9,290 9,326 -9,326')],
];
