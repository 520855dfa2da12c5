import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import type { SetAside } from '@/domain/plan/interlocks/interlock';
import { reasonsAgainst } from '@/domain/plan/may-give';
import type { Phase, PlanClass } from '@/domain/plan/plan';
import { readPatient } from '@/domain/plan/read-patient';
import type { Basis } from './basis';

/**
 * What speaks against each exercise in each phase, and which interlocks a clinician may set aside there, and how. An exercise
 * that is not named may be given.
 */
export type Standing = Record<
  Phase,
  { against: Partial<Record<ExerciseId, string[]>>; setAside: Record<string, SetAside> }
>;

/**
 * Judges the whole library for the patient of the last signed assessment, so that the editor can say why an exercise is not
 * for them before anybody signs, in whatever phase the draft is put. It reads the patient as the check at signing does, and
 * that check is the one that counts. Source: treatment specification §9.5 step 5.
 */
export function standingOf({ facts, evaluation }: Basis, planClass: PlanClass, asOf: string): Standing {
  const inPhase = (phase: Phase): Standing[Phase] => {
    const reading = readPatient(facts, evaluation, asOf, { phase, planClass });
    const context = {
      planClass,
      components: reading.classes?.components ?? [planClass],
      phase,
      irritability: reading.irritability.level,
      flags: reading.flags.flags,
      interlocks: reading.interlocks,
    };
    const judged = EXERCISE_IDS.map((id) => [id, reasonsAgainst(id, context)] as const);
    return {
      against: Object.fromEntries(judged.filter(([, reasons]) => reasons.length > 0)),
      setAside: Object.fromEntries(reading.interlocks.setAside),
    };
  };
  return { P1: inPhase('P1'), P2: inPhase('P2'), P3: inPhase('P3'), P4: inPhase('P4') };
}
