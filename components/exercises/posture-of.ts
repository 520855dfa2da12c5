import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { Posture } from './body/pose';
import { POSES } from './poses';

export type { Posture } from './body/pose';

/** The position an exercise starts in. */
export const postureOf = (exercise: ExerciseId): Posture => POSES[exercise].posture;

/** Whether an exercise goes somewhere: it then has a picture of its start and one of its end. */
export const hasEnd = (exercise: ExerciseId): boolean => POSES[exercise].end !== undefined;
