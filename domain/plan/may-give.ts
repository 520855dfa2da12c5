import { EXERCISES } from './exercises';
import type { Exercise } from './exercises/define-exercise';
import type { ExerciseId } from './exercises/ids';
import type { FlagReading } from './flags';
import type { InterlockReading } from './interlocks';
import type { Irritability, Phase, PlanClass } from './plan';

const ORDER: Record<Irritability, number> = { IRR_LOW: 0, IRR_MOD: 1, IRR_HIGH: 2 };

export type GivingContext = {
  components: readonly PlanClass[];
  planClass: PlanClass;
  phase: Phase;
  irritability: Irritability;
  flags: FlagReading['flags'];
  interlocks: InterlockReading;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Why an exercise may not be given to this patient now; empty when it may (treatment specification §9.5 step 5). `setAside`:
 * interlocks a clinician has set aside for it; those nobody may set aside still block.
 */
export function reasonsAgainst(
  id: ExerciseId,
  context: GivingContext,
  setAside: ReadonlySet<string> = NONE,
): string[] {
  const { tags, classes, phases, irritabilityMax, noIf, retired }: Exercise = EXERCISES[id];
  const fits = [context.planClass, ...context.components].some((part) => classes.includes(part));
  const flagged = noIf.filter((flag) => context.flags.has(flag));
  const locked = [...new Set(tags.flatMap((tag) => context.interlocks.blockedBy.get(tag) ?? []))].filter(
    (interlock) => !(setAside.has(interlock) && context.interlocks.setAside.has(interlock)),
  );
  return [
    ...(retired ? [`No longer in the library: ${retired}`] : []),
    ...(fits ? [] : ['Not meant for this class.']),
    ...(phases.includes(context.phase) ? [] : [`Belongs to phase ${phases.join(', ')}.`]),
    ...(ORDER[context.irritability] > ORDER[irritabilityMax] ? ['Too much for this irritability.'] : []),
    ...(flagged.length > 0 ? [`Excluded by ${flagged.join(', ')}.`] : []),
    ...(locked.length > 0 ? [`Blocked by ${locked.join(', ')}.`] : []),
  ];
}
