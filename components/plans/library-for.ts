import { EXERCISES } from '@/domain/plan/exercises';
import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import type { Phase, PlanClass } from '@/domain/plan/plan';
import type { Standing } from './standing';

/** The exercises a plan of this class may draw from: its own, and whatever the rules let through besides. */
export const libraryFor = (planClass: PlanClass, standing: Standing[Phase] | null): ExerciseId[] =>
  EXERCISE_IDS.filter(
    (id) => EXERCISES[id].classes.includes(planClass) || (standing !== null && !standing[id]),
  );
