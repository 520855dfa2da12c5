import { type Classified, classifyCase } from './classification/classify-case';
import { abstain, readConfidence } from './classification/confidence';
import { gradingsOf } from './classification/gradings';
import { mriQuestionOf } from './classification/mri-question';
import { persistenceDrivers } from './classification/persistence';
import { presentMechanisms } from './classification/present-mechanisms';
import { presentRoots } from './classification/present-roots';
import { prognosisOf } from './classification/prognosis';
import { contradictionsOf } from './classification/quality';
import { radicularProbability } from './classification/radicular-probability';
import { readRadiculopathy } from './classification/radiculopathy';
import type { Standing } from './classification/reclassify';
import { reviewWithinDays } from './classification/review-interval';
import { isLocalised } from './classification/roots';
import { sideScores } from './classification/side-scores';
import { smartModel } from './classification/smart-model';
import { rankStructures } from './classification/structures';
import type { Evaluation } from './evaluation';
import type { Facts } from './facts';
import { gradeConcordance } from './imaging/concordance';
import { indicateMri } from './imaging/indication';
import { scanIsRead } from './imaging/scan-read';
import { RULES_HASH } from './rules-hash';
import { judgeSafety } from './safety';
import { ENGINE_VERSION } from './version';
import type { Language } from './words/language';

/** An evaluation before the two questions that ask the engine itself many times over, and before its trace. */
export type CoreEvaluation = Omit<Evaluation, 'testNext' | 'wouldChange' | 'trace'>;

function claudicationLeads({ resolved }: Classified): boolean {
  const share = resolved.find((one) => one.id === 'neurogenic_claudication')?.probability ?? 0;
  return resolved[0]?.id === 'neurogenic_claudication' || share >= 0.3;
}

export function describeCase(
  { facts, safety, classified }: Standing,
  asOf: string,
  language: Language,
): CoreEvaluation {
  const { reading, signs, resolved, scored } = classified;
  const roots = presentRoots(classified, language);
  const concordance = gradeConcordance(
    facts.imaging,
    {
      ageYears: reading.ageYears,
      legs: roots.map(({ side, clinical }, index) => ({
        side,
        credibleSet: clinical.credibleSet,
        localisable:
          clinical.label !== 'not_localisable' &&
          isLocalised(classified.legs[index]?.findings ?? [], clinical.credibleSet),
      })),
      claudication: claudicationLeads(classified),
    },
    language,
  );
  const radiculopathy = readRadiculopathy(reading, classified.spinalShare);
  const question = {
    ranked: resolved,
    signs,
    gates: safety.gates,
    imagingOrTests: scanIsRead(facts.imaging),
  };
  const drivers = persistenceDrivers(reading, signs);
  const confidence = readConfidence(question);
  const abstained = abstain({
    ...question,
    radicularProbability: radicularProbability(signs),
    radiculopathy,
    concordance: concordance.class,
  });
  const tooLittle = abstained === 'insufficient_data';
  return {
    engine: ENGINE_VERSION,
    rules: RULES_HASH,
    asOf,
    urgency: safety.urgency,
    gates: safety.gates,
    contradictions: contradictionsOf(reading),
    mechanisms: presentMechanisms(resolved, signs, { intake: facts.intake, tooLittle }, language),
    abstained,
    confidence,
    radiculopathy,
    roots,
    structures: tooLittle ? [] : rankStructures(scored, reading, signs, language),
    concordance,
    mriIndication: indicateMri(mriQuestionOf(classified)),
    sideScores: sideScores(reading, signs),
    sideModels: [smartModel(reading, signs)].filter((model) => model !== null),
    gradings: gradingsOf(reading, signs),
    persistenceDrivers: drivers,
    prognosis: prognosisOf(reading, drivers),
    reviewWithinDays: reviewWithinDays(safety.urgency, radiculopathy),
  };
}

/**
 * What the engine says of a case on one day, without `testNext`, `wouldChange` and `trace`. Pure, deterministic and total.
 */
export function evaluateCore(facts: Facts, asOf: string, language: Language = 'en'): CoreEvaluation {
  return describeCase(standingOf(facts, asOf, language), asOf, language);
}

/** A case judged and classified: the ground of every question. */
export function standingOf(facts: Facts, asOf: string, language: Language): Standing {
  const safety = judgeSafety(facts, asOf, language);
  return { facts, safety, classified: classifyCase(facts, asOf, safety) };
}
