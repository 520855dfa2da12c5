import { type Point, points } from '../../drawing/geometry';
import type { HalfCell } from '../body-view';

/** The right side: the face looks towards growing x. */
export const SIDE_OUTLINE: readonly Point[] = points(
  '2,5 15,9 24,21 26,36 32,50 27,55 27,63 23,75 12,80 11,92 16,104 27,124 33,150 32,176 28,205 29,235 31,258 28,286 29,312 30,345 27,390 21,430 22,448 18,466 15,490 13,520 10.5,545 14,561 30,577 50,594 55,602 50,609 20,611 -10,611 -19,606 -19,592 -12,572 -10,556 -12,540 -20,514 -23,488 -17,466 -15,448 -19,428 -27,388 -32,350 -39,322 -42,298 -36,276 -25,255 -22,236 -27,205 -35,168 -36,140 -29,116 -17,100 -15,88 -22,74 -28,55 -27,34 -19,15 -8,7',
);

/** The arm lies bent across the trunk, so that back, flank and hip stay free. */
export const SIDE_ARM: readonly Point[] = points(
  '-9,116 0,111 9,117 12,140 10,168 13,180 34,183 52,180 63,182 66,189 60,197 50,197 28,202 4,204 -8,198 -13,178 -15,146',
);

export const SIDE_MARKS: readonly (readonly Point[])[] = [
  [...SIDE_ARM, ...SIDE_ARM.slice(0, 1)],
  points('-4,40 -8,46 -5,54 -1,52'),
  points('-4,560 4,566 -3,571'),
];

export const SIDE_CELLS: readonly HalfCell[] = [
  ['upper_limb', SIDE_ARM],
  ['thoracic', points('-44,108 -14,106 -17,180 -13,205 -44,205')],
  ['low_back', points('-44,205 -13,205 -12,260 -44,260')],
  ['abdomen_flank', points('-12,208 24,207 38,203 38,264 12,262 -12,260')],
  ['groin', points('12,262 38,264 38,302 13,302')],
  ['hip_lateral', points('-12,260 12,262 13,302 12,334 -12,334')],
  ['buttock', points('-44,260 -12,260 -12,338 -44,338')],
  ['thigh_ant_upper', points('13,302 38,302 38,383 10,383 12,334')],
  ['thigh_ant_lower', points('10,383 38,383 34,432 7,432')],
  ['thigh_lat', points('-12,334 12,334 10,383 7,432 7,450 -7,450 -8,435')],
  ['thigh_post', points('-44,338 -12,338 -8,435 -34,435')],
  ['knee_ant', points('7,432 34,432 28,470 6,470 7,450')],
  ['knee_post', points('-34,435 -8,435 -7,450 -7,470 -30,470')],
  ['leg_lat', points('-7,450 7,450 6,470 4,546 -4,546 -7,470')],
  ['leg_ant', points('6,470 28,470 26,546 4,546')],
  ['leg_post', points('-30,470 -7,470 -4,546 -30,546')],
  ['ankle', points('-30,546 26,546 26,569 -30,569')],
  ['foot_dorsum', points('-5,569 44,569 38,592 -5,584')],
  ['foot_lat', points('-5,584 38,592 38,620 -5,620')],
  ['toes_lesser', points('44,569 72,569 72,620 38,620 38,592')],
  ['heel_sole', points('-30,569 -5,569 -5,620 -30,620')],
];
