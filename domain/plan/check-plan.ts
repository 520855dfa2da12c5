import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import { exerciseCap } from './build-plan';
import type { GivingContext } from './may-give';
import { reasonsAgainst } from './may-give';
import type { BlockedExercise, FiredInterlock, PlanContent, PlanItem } from './plan';
import { ALL_DAILY_EXTRAS, FEWEST_EXERCISES, MAX_DAILY_EXTRAS } from './protocols/templates';
import { readPatient } from './read-patient';

export type PlanCheck = {
  blocked: BlockedExercise[];
  /** Why the plan may not be signed, in words; empty when it may. */
  problems: string[];
  interlocks: FiredInterlock[];
};

/** Interlocks set aside on an item with a reason in words; without one it is not set aside. */
const setAsideOn = ({ setAside = [] }: PlanItem): ReadonlySet<string> =>
  new Set(setAside.filter(({ reason }) => reason.trim() !== '').map(({ interlock }) => interlock));

/**
 * Runs every interlock again on an edited plan. Anything in `blocked` or `problems` refuses the signature: the emergency
 * that is open, the question nobody asked, the exercise that is not for this patient, too many of them, or none.
 */
export function checkPlan({
  content,
  facts,
  evaluation,
  asOf,
}: {
  content: PlanContent;
  facts: Facts;
  evaluation: Evaluation;
  asOf: string;
}): PlanCheck {
  const reading = readPatient(facts, evaluation, asOf, {
    phase: content.phase,
    planClass: content.planClass,
  });
  const interlocks = reading.interlocks.fired;
  const problems = reading.interlocks.locks.map(({ id, reason }) => `${id}: ${reason}`);
  if (evaluation.urgency.screenIncomplete) problems.push('Some cauda equina questions have no answer.');
  if (content.items.length === 0) problems.push('The plan holds no exercise.');
  const cap = exerciseCap(reading.irritability.level, null);
  if (content.items.length > cap)
    problems.push(`At this irritability a plan holds at most ${cap} exercises.`);
  // Extras do not count to the cap, so they may be only what the class has through the day anyway.
  if (content.extras.length > MAX_DAILY_EXTRAS)
    problems.push(`A plan holds at most ${MAX_DAILY_EXTRAS} things through the day.`);
  if (content.extras.some(({ exercise }) => !ALL_DAILY_EXTRAS.has(exercise)))
    problems.push('An exercise stands among the things through the day; it counts as an exercise.');
  const exercises = [...content.items, ...content.extras].map(({ exercise }) => exercise);
  if (new Set(exercises).size < exercises.length) problems.push('An exercise is on the plan twice.');
  if (content.items.length > 0 && content.items.length < FEWEST_EXERCISES && reading.classes)
    problems.push(`A plan holds at least ${FEWEST_EXERCISES} exercises.`);
  const context: GivingContext = {
    planClass: content.planClass,
    components: reading.classes?.components ?? [content.planClass],
    phase: content.phase,
    irritability: reading.irritability.level,
    flags: reading.flags.flags,
    interlocks: reading.interlocks,
  };
  const blocked = [...content.items, ...content.extras]
    .map((item) => ({
      exercise: item.exercise,
      reasons: reasonsAgainst(item.exercise, context, setAsideOn(item)),
    }))
    .filter(({ reasons }) => reasons.length > 0);
  return { blocked, problems, interlocks };
}
