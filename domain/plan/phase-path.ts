import type { Language } from '../words/language';
import { EXERCISES } from './exercises';
import type { ExerciseId } from './exercises/ids';
import { PHASES, type Phase, type PlanClass } from './plan';
import type { PlanFlag } from './plan-flag';
import { templateFor } from './protocols/templates';

type Step = {
  goal: Record<Language, string>;
  /** What must all hold before the next phase. */
  exit: Record<Language, readonly string[]>;
  /** Weeks in the phase: at least, and when a longer stay is looked at as a plateau; null: no limit. */
  weeks: readonly [least: number, most: number | null];
};

/** The phases with their goals, gates and dwell (treatment specification §1.2; all numbers expert defaults). */
export const PHASE_STEPS: Record<Phase, Step> = {
  P1: {
    goal: { en: 'Settle the leg pain and keep moving.' },
    exit: {
      en: [
        'worst leg pain of 24 hours 5 or less, or down by 2 points and 30 %',
        'irritability not high',
        'sleeps 5 hours or more',
        'walks 10 minutes or twice as far as at the start',
        'neurology stable on two checks',
        'no red flag open',
      ],
    },
    weeks: [0, 3],
  },
  P2: {
    goal: { en: 'Restore range, control, nerve movement and basic capacity.' },
    exit: {
      en: [
        'leg pain 3 or less',
        'irritability low, or moderate with two green weeks',
        'straight leg raise, slump or knee bend better by 10° or at 80 % of the other side',
        'two sets of everything in this phase without a setback for two weeks',
        'disability (RMDQ) down by 30 %',
      ],
    },
    weeks: [2, 6],
  },
  P3: {
    goal: { en: 'Build strength, tolerance and confidence.' },
    exit: {
      en: [
        'leg pain 2 or less',
        'own activities (PSFS) at 7 or more, or up by 2',
        'the load of work or sport at 80 % of the target',
        'fear of movement (TSK-11) down by 4 if it was high',
      ],
    },
    weeks: [4, 8],
  },
  P4: {
    goal: { en: 'Return to everything and prevent a relapse.' },
    exit: {
      en: [
        'recovered, or the goals met and held for four weeks',
        'the flare plan is understood',
        'nothing urgent or neurological is left to follow',
      ],
    },
    weeks: [0, null],
  },
};

/** Exercises a phase may begin with, at most this many. */
const MOST_LIKELY = 5;

export type PathStep = { phase: Phase; goal: string; exit: string[]; exercises: ExerciseId[] };

/**
 * The phases from this one on: the goal, what must hold before the next, and for later phases the exercises likely then,
 * without those a flag of this patient excludes. `now`: what is given today. What comes later is judged again when it comes.
 */
export function phasePath(
  {
    phase,
    components,
    flags,
    now,
  }: {
    phase: Phase;
    components: readonly PlanClass[];
    flags: ReadonlySet<PlanFlag>;
    now: readonly ExerciseId[];
  },
  language: Language,
): PathStep[] {
  const likely = (later: Phase): ExerciseId[] =>
    [...new Set(components.flatMap((part) => templateFor(part, later)))]
      .filter((id) => EXERCISES[id].phases.includes(later))
      .filter((id) => !EXERCISES[id].noIf.some((flag) => flags.has(flag)))
      .slice(0, MOST_LIKELY);
  return PHASES.slice(PHASES.indexOf(phase)).map((each) => ({
    phase: each,
    goal: PHASE_STEPS[each].goal[language],
    exit: [...PHASE_STEPS[each].exit[language]],
    exercises: each === phase ? [...now] : likely(each),
  }));
}
