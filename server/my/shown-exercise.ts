import { EXERCISES } from '@/domain/plan/exercises';
import { STOP_RULE_TEXT } from '@/domain/plan/exercises/stop-rules';
import type { PlanItem } from '@/domain/plan/plan';

/** An exercise as the patient reads it, with the dose and the note of their plan. */
export function shownExercise({ exercise, dose, note }: PlanItem) {
  const { text, stopRule } = EXERCISES[exercise];
  return { exercise, dose, note, ...text.en, stopText: STOP_RULE_TEXT[stopRule].en };
}
