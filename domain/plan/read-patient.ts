import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import type { Language } from '../words/language';
import { type FlagReading, flagsOf } from './flags';
import { type InterlockReading, readInterlocks } from './interlocks';
import { type IrritabilityReading, irritabilityOf } from './irritability';
import { entryPhase } from './phase';
import type { Phase, PlanClass } from './plan';
import { type ClassReading, planClassOf } from './plan-class';

export type PatientReading = {
  irritability: IrritabilityReading;
  classes: ClassReading | null;
  phase: Phase;
  flags: FlagReading;
  interlocks: InterlockReading;
};

/**
 * Everything the generator and the check before signing read of a patient, in one place so that both judge alike. A class
 * that an edit wrote on the plan, or that an unsure reading cannot leave out, adds its flags and interlocks to those of the reading and takes none away.
 */
export function readPatient(
  facts: Facts,
  evaluation: Evaluation,
  asOf: string,
  edited: { phase?: Phase | undefined; planClass?: PlanClass } = {},
  language: Language = 'en',
): PatientReading {
  const irritability = irritabilityOf(facts);
  const classes = planClassOf(evaluation, irritability.level);
  const written = edited.planClass && (edited.planClass !== 'MIXED' || !classes) ? [edited.planClass] : [];
  const unsure = classes?.runnerUp ? [classes.runnerUp] : [];
  const components = [...new Set([...(classes?.components ?? []), ...unsure, ...written])];
  const phase = edited.phase ?? entryPhase(facts, evaluation, irritability.level, asOf);
  const flags = flagsOf(facts, {
    components,
    structure: evaluation.structures[0]?.id ?? null,
    irritability: irritability.level,
    asOf,
  });
  const interlocks = readInterlocks(
    {
      facts,
      evaluation,
      flags: flags.flags,
      components,
      irritability: irritability.level,
      phase,
      asOf,
    },
    language,
  );
  return { irritability, classes, phase, flags, interlocks };
}
