import type { Evaluation } from '../../evaluation';
import type { Facts } from '../../facts';
import type { Language } from '../../words/language';
import type { ExerciseTag } from '../exercises/define-exercise';
import type { Irritability, Phase, PlanClass } from '../plan';
import type { PlanFlag } from '../plan-flag';

/** What every interlock may read. */
export type InterlockContext = {
  facts: Facts;
  evaluation: Evaluation;
  flags: ReadonlySet<PlanFlag>;
  components: PlanClass[];
  irritability: Irritability;
  phase: Phase;
  asOf: string;
};

/** How a clinician may set an interlock aside for one exercise: by a reason in writing, by what a re-test showed, or by naming the document that clears it. */
export type SetAside = 'reason' | 'retest' | 'document';

/** What stands in the way of any plan at all. */
export type Lock = 'emergency' | 'progressive_deficit' | 'recent_surgery' | 'under_age' | 'refer_first';

/**
 * A hard rule (treatment specification §9.3). `applies` answers with the tags it blocks for this patient, or null when it
 * does not fire; the blocks of all that fire are united, and each that fires stands on the plan with its reason.
 */
export type Interlock = {
  id: string;
  reason: Record<Language, string>;
  /** Who may set it aside, and how. */
  override: Record<Language, string>;
  /** Whether its blocks may be set aside on a plan for this patient; absent or null: by nobody. */
  setAside?: (context: InterlockContext) => SetAside | null;
  applies: (
    context: InterlockContext,
  ) => { blocks?: readonly ExerciseTag[]; lock?: Lock; precaution?: Record<Language, string> } | null;
};
