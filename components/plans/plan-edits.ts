import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';

type Items = PlanItem[];

/** The item one place up or down; at an end nothing moves. */
export function moved(items: Items, place: number, by: -1 | 1): Items {
  const to = place + by;
  const item = items[place];
  const other = items[to];
  if (!item || !other) return items;
  return items.map((each, index) => (index === place ? other : index === to ? item : each));
}

export const removed = (items: Items, place: number): Items => items.filter((_, index) => index !== place);

/** An exercise added at the end with the middle of the library's dose as it stands there; one that is on the plan stays once. */
export function added(items: Items, exercise: ExerciseId): Items {
  if (items.some((item) => item.exercise === exercise)) return items;
  const { dose, text } = EXERCISES[exercise];
  return [...items, { exercise, dose, why: text.en.purpose, note: '' }];
}

export const changed = (items: Items, place: number, change: Partial<PlanItem>): Items =>
  items.map((item, index) => (index === place ? { ...item, ...change } : item));

/** Goals as lines of text: one a line, empty ones dropped. */
export const goalsOf = (text: string): PlanContent['goals'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
    .slice(0, 8);
