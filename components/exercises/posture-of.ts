import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { Posture } from './body/pose';
import { POSES } from './poses';

export type { Posture } from './body/pose';

/** The position an exercise starts in. */
export const postureOf = (exercise: ExerciseId): Posture => POSES[exercise].posture;
