import { doseFor } from '@/domain/plan/dose';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';
import { walkingDose, walkingStageFor } from '@/domain/plan/walking-stages';

type Items = PlanItem[];
type Patient = Pick<PlanContent, 'irritability' | 'phase' | 'walkingStage'>;

/** The item one place up or down; at an end nothing moves. */
export function moved(items: Items, place: number, by: -1 | 1): Items {
  const to = place + by;
  const item = items[place];
  const other = items[to];
  if (!item || !other) return items;
  return items.map((each, index) => (index === place ? other : index === to ? item : each));
}

export const removed = <Row>(rows: Row[], place: number): Row[] => rows.filter((_, index) => index !== place);

/**
 * An exercise with the dose the generator would begin with for this patient, taking the problem as not recent. Walking begins
 * at the plan's stage, without one at the stage of someone whose limit is not known.
 */
function itemOf(exercise: ExerciseId, { irritability, phase, walkingStage }: Patient): PlanItem {
  const { dose, text } = EXERCISES[exercise];
  return {
    exercise,
    dose:
      exercise === 'W01'
        ? walkingDose(walkingStage ?? walkingStageFor(null))
        : doseFor(dose, { irritability, phase, recent: false }),
    why: text.en.purpose,
    note: '',
  };
}

const holds = (items: Items, exercise: ExerciseId) => items.some((item) => item.exercise === exercise);

/** An exercise added at the end; one that is on the plan stays once. */
export const added = (items: Items, exercise: ExerciseId, patient: Patient): Items =>
  holds(items, exercise) ? items : [...items, itemOf(exercise, patient)];

/** Another exercise in the place of one; one that is on the plan already changes nothing. */
export const swapped = (items: Items, place: number, exercise: ExerciseId, patient: Patient): Items =>
  holds(items, exercise)
    ? items
    : items.map((item, index) => (index === place ? itemOf(exercise, patient) : item));

export const changed = (items: Items, place: number, change: Partial<PlanItem>): Items =>
  items.map((item, index) => (index === place ? { ...item, ...change } : item));

/** Goals as lines of text: one a line, empty ones dropped. */
export const goalsOf = (text: string): PlanContent['goals'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
    .slice(0, 8);
