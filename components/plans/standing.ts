import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import { reasonsAgainst } from '@/domain/plan/may-give';
import type { Phase, PlanClass } from '@/domain/plan/plan';
import { readPatient } from '@/domain/plan/read-patient';

/** What speaks against each exercise in each phase; an exercise that is not named may be given. */
export type Standing = Record<Phase, Partial<Record<ExerciseId, string[]>>>;

type Decision = { kind: 'accepted' | 'overridden'; mechanism: Evaluation['mechanisms'][number]['id'] | null };

/** The therapist's mechanism first: the plan follows their decision. */
function asDecided(evaluation: Evaluation, decision: Decision | null): Evaluation {
  if (decision?.kind !== 'overridden') return evaluation;
  const chosen = evaluation.mechanisms.filter(({ id }) => id === decision.mechanism);
  const rest = evaluation.mechanisms.filter(({ id }) => id !== decision.mechanism);
  return chosen.length === 0
    ? evaluation
    : { ...evaluation, abstained: null, mechanisms: [...chosen, ...rest] };
}

/**
 * Judges the whole library for the patient of the last signed assessment, so that the editor can say why an exercise is not
 * for them before anybody signs. The server's check at signing is the one that counts.
 */
export function standingOf({
  facts,
  evaluation,
  decision,
  asOf,
  planClass,
}: {
  facts: Facts;
  evaluation: Evaluation;
  decision: Decision | null;
  asOf: string;
  planClass: PlanClass;
}): Standing {
  const inPhase = (phase: Phase): Standing[Phase] => {
    const reading = readPatient(facts, asDecided(evaluation, decision), asOf, { phase, planClass });
    const context = {
      planClass,
      components: reading.classes?.components ?? [planClass],
      phase,
      irritability: reading.irritability.level,
      flags: reading.flags.flags,
      interlocks: reading.interlocks,
    };
    const judged = EXERCISE_IDS.map((id) => [id, reasonsAgainst(id, context)] as const);
    return Object.fromEntries(judged.filter(([, reasons]) => reasons.length > 0));
  };
  return {
    P1: inPhase('P1'),
    P2: inPhase('P2'),
    P3: inPhase('P3'),
    P4: inPhase('P4'),
  };
}
