import { probeCase } from './classification/probe-case';
import type { Standing } from './classification/reclassify';
import { nextTests } from './classification/test-next';
import { traceOf } from './classification/trace';
import { whatWouldChange } from './classification/would-change';
import { type CoreEvaluation, describeCase, evaluateCore, standingOf } from './evaluate-core';
import type { Evaluation } from './evaluation';
import type { Facts } from './facts';
import { traceOfSafety } from './safety';
import type { Language } from './words/language';

export { evaluateCore };

/** What can wait for a pause in typing. */
type Afterthoughts = Pick<Evaluation, 'testNext' | 'wouldChange' | 'trace'>;

function afterthoughts(
  standing: Standing,
  core: CoreEvaluation,
  asOf: string,
  language: Language,
): Afterthoughts {
  const probed = probeCase(standing, asOf, language);
  return {
    testNext: nextTests(probed, language),
    wouldChange: whatWouldChange(probed, language),
    trace: [
      ...traceOfSafety(standing.safety, language),
      ...traceOf(standing.classified, {
        abstained: core.abstained,
        confidence: core.confidence,
        concordance: core.concordance.class,
      }),
    ],
  };
}

/**
 * What to test next and what would change the reading, which judge the case many times over, and the trace. `core` is
 * what `evaluateCore` says of the same facts on the same day.
 */
export function probeEvaluation(
  facts: Facts,
  asOf: string,
  core: CoreEvaluation,
  language: Language = 'en',
): Afterthoughts {
  return afterthoughts(standingOf(facts, asOf, language), core, asOf, language);
}

/**
 * What the engine says of a case on one day (`asOf`, `YYYY-MM-DD`): urgency, mechanisms, roots, structures, MRI, and
 * what to test next. Pure, deterministic, total: never throws for facts that `factsSchema` accepts. What was not
 * tested carries no weight and is listed as missing. Sources stand with each rule.
 */
export function evaluateCase(facts: Facts, asOf: string, language: Language = 'en'): Evaluation {
  const standing = standingOf(facts, asOf, language);
  const core = describeCase(standing, asOf, language);
  return { ...core, ...afterthoughts(standing, core, asOf, language) };
}
