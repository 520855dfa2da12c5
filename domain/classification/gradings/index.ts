import type { Grading } from '../../evaluation';
import type { CaseReading } from '../case-reading';
import type { SignStates } from '../signs';
import { gradeNeuropathic } from './neupsig';
import { gradeNociplastic } from './nociplastic';
import { gradeQuebec } from './quebec';

/** Gradings shown beside the ranking; they never move it. */
export const gradingsOf = (reading: CaseReading, signs: SignStates): Grading[] => [
  gradeNeuropathic(reading, signs),
  gradeNociplastic(reading, signs),
  gradeQuebec(signs),
];
