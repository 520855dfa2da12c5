import { EXERCISES } from './exercises';
import type { ExerciseTag } from './exercises/define-exercise';
import { EXERCISE_IDS, type ExerciseId } from './exercises/ids';

/** Tags of a position or a burden; they say nothing of what an exercise is for. */
const NO_PURPOSE: ReadonlySet<ExerciseTag> = new Set<ExerciseTag>([
  'prone',
  'supine',
  'side_lying',
  'standing',
  'axial_load',
  'single_leg',
]);

/** Series of the library: nerve, directional, core, hip, mobility, stenosis, aerobic and so on, by the letters of the number. */
const seriesOf = (id: ExerciseId): string => id.replace(/\d+$/, '');
const purposesOf = (id: ExerciseId): ExerciseTag[] =>
  EXERCISES[id].tags.filter((tag) => !NO_PURPOSE.has(tag));
const isRung = (id: ExerciseId, other: ExerciseId): boolean =>
  (EXERCISES[id].next as readonly ExerciseId[]).includes(other) ||
  (EXERCISES[other].next as readonly ExerciseId[]).includes(id);

/**
 * Exercises of the same purpose as one, the closest first: the next and former rungs of its ladder, then its series, by how many
 * purposes they share. Whether one may be given to a patient is judged elsewhere.
 */
export function alternativesTo(id: ExerciseId): ExerciseId[] {
  const purposes = purposesOf(id);
  const closeness = (other: ExerciseId): number => {
    if (isRung(id, other)) return 100;
    if (seriesOf(other) !== seriesOf(id)) return 0;
    return 1 + purposesOf(other).filter((tag) => purposes.includes(tag)).length;
  };
  return EXERCISE_IDS.filter((other) => other !== id && closeness(other) > 0).toSorted(
    (a, b) => closeness(b) - closeness(a),
  );
}
