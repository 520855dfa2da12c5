import type { Gate, TraceEntry, Urgency } from '../evaluation';
import type { Facts } from '../facts';
import type { Language } from '../words/language';
import type { JudgedGate } from './gates';
import { type JudgedRule, type JudgedSafety, judgeSafety, reasonOf } from './judge';
import { missingPaths } from './red-flag';

export { type JudgedSafety, judgeSafety } from './judge';
export { RED_FLAGS } from './red-flags';
export { unansweredScreenItems } from './screen';
export { WELLS_LIKELY, wellsScore } from './wells';

export type Safety = { urgency: Urgency; gates: Gate[]; trace: TraceEntry[] };

/** The trace says for each rule and gate whether it fired, did not, or cannot tell and which facts it misses. */
export const traceOfSafety = (judged: JudgedSafety, language: Language): TraceEntry[] => [
  ...judged.rules.map((one) => ruleTrace(one, language)),
  ...judged.gateVerdicts.map((one) => gateTrace(one, language)),
];

/**
 * Judge every red flag and every gate of a case on one day. Pure and total: any facts the schema accepts give an answer.
 * Missing findings are neither present nor absent. (Classification specification §1 with its corrections.)
 */
export function assessSafety(facts: Facts, asOf: string, language: Language): Safety {
  const judged = judgeSafety(facts, asOf, language);
  return { urgency: judged.urgency, gates: judged.gates, trace: traceOfSafety(judged, language) };
}

const WORDS: Record<Language, { notFired: string; missing: string; none: string }> = {
  en: {
    notFired: 'The findings this rule asks for are not there.',
    missing: 'Not recorded: ',
    none: 'Not found.',
  },
};

function ruleTrace({ rule, verdict }: JudgedRule, language: Language): TraceEntry {
  const words = WORDS[language];
  const reason =
    verdict.verdict === 'fired'
      ? reasonOf(verdict.step.when.found, language)
      : verdict.verdict === 'cannot_tell'
        ? `${words.missing}${missingPaths(verdict.open).join(', ')}.`
        : words.notFired;
  return {
    rule: rule.id,
    stage: 'safety',
    verdict: verdict.verdict,
    reason,
    source: rule.source,
    grade: rule.grade,
  };
}

function gateTrace({ gate, truth }: JudgedGate, language: Language): TraceEntry {
  const words = WORDS[language];
  return {
    rule: `gate.${gate.id}`,
    stage: 'gates',
    verdict: truth.value === true ? 'fired' : truth.value === null ? 'cannot_tell' : 'not_fired',
    reason:
      truth.value === true
        ? gate.reason
        : truth.value === null
          ? `${words.missing}${truth.missing.join(', ')}.`
          : words.none,
    source: gate.source,
    grade: 'expert',
  };
}
