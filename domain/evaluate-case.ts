import { probeCase } from './classification/probe-case';
import type { Standing } from './classification/reclassify';
import { nextTests } from './classification/test-next';
import { whatWouldChange } from './classification/would-change';
import { describeCase, evaluateCore, standingOf } from './evaluate-core';
import type { Evaluation } from './evaluation';
import type { Facts } from './facts';
import type { Language } from './words/language';

export { evaluateCore };

type Probed = Pick<Evaluation, 'testNext' | 'wouldChange'>;

function probe(standing: Standing, asOf: string, language: Language): Probed {
  const probed = probeCase(standing, asOf, language);
  return { testNext: nextTests(probed, language), wouldChange: whatWouldChange(probed, language) };
}

/** What to test next and what would change the reading: the two questions that judge the case many times over. */
export function probeEvaluation(facts: Facts, asOf: string, language: Language = 'en'): Probed {
  return probe(standingOf(facts, asOf, language), asOf, language);
}

/**
 * What the engine says of a case on one day (`asOf`, `YYYY-MM-DD`): urgency, mechanisms, roots, structures, MRI, and
 * what to test next. Pure, deterministic, total: never throws for facts that `factsSchema` accepts. What was not
 * tested carries no weight and is listed as missing. Sources stand with each rule.
 */
export function evaluateCase(facts: Facts, asOf: string, language: Language = 'en'): Evaluation {
  const standing = standingOf(facts, asOf, language);
  return { ...describeCase(standing, asOf, language), ...probe(standing, asOf, language) };
}
