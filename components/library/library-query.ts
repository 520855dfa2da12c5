import { type Posture, postureOf } from '@/components/exercises/posture-of';
import type { Exercise } from '@/domain/plan/exercises/define-exercise';
import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import { EXERCISES } from '@/domain/plan/exercises/index';
import { PHASES, type Phase, PLAN_CLASSES, type PlanClass } from '@/domain/plan/plan';
import type { Language } from '@/domain/words/language';
import { EQUIPMENT, type Equipment, equipmentOf } from './equipment';

export const POSTURES = [
  'supine',
  'side_lying',
  'prone',
  'hands_knees',
  'kneeling',
  'sitting',
  'standing',
  'walking',
  'cycling',
] as const satisfies readonly Posture[];

export type LibraryQuery = {
  query: string;
  planClass: PlanClass | null;
  phase: Phase | null;
  posture: Posture | null;
  equipment: Equipment | null;
};

const MOST_CHARACTERS = 100;

/** What the address asks for; a filter nobody knows is no filter. */
export function readLibraryQuery(params: Record<string, string | string[] | undefined>): LibraryQuery {
  const oneOf = <Key extends string>(keys: readonly Key[], value: unknown): Key | null =>
    keys.find((key) => key === value) ?? null;
  return {
    query: typeof params.query === 'string' ? params.query.trim().slice(0, MOST_CHARACTERS) : '',
    planClass: oneOf(PLAN_CLASSES, params.class),
    phase: oneOf(PHASES, params.phase),
    posture: oneOf(POSTURES, params.position),
    equipment: oneOf(EQUIPMENT, params.equipment),
  };
}

/** Small letters without accents, so that a search need not know them. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function says(id: ExerciseId, language: Language, words: readonly string[]): boolean {
  const { name, purpose, position, equipment } = EXERCISES[id].text[language];
  const text = plain([id, name, purpose, position, equipment].join(' '));
  return words.every((word) => text.includes(word));
}

/** The exercises that fit every filter, in library order; every word of the query must occur. */
export function findExercises(
  { query, planClass, phase, posture, equipment }: LibraryQuery,
  language: Language,
): ExerciseId[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return EXERCISE_IDS.filter((id) => {
    const { classes, phases, retired }: Exercise = EXERCISES[id];
    return (
      !retired &&
      (!planClass || classes.includes(planClass)) &&
      (!phase || phases.includes(phase)) &&
      (!posture || postureOf(id) === posture) &&
      (!equipment || equipmentOf(id).includes(equipment)) &&
      says(id, language, words)
    );
  });
}

/** The rungs around an exercise: what grows into it, and what it grows into. */
export function rungsOf(id: ExerciseId): { from: ExerciseId[]; into: ExerciseId[] } {
  return {
    from: EXERCISE_IDS.filter((other) => EXERCISES[other].next.includes(id)),
    into: EXERCISES[id].next,
  };
}
