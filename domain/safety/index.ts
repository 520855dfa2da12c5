import type { FiredRule, Gate, TraceEntry, Urgency } from '../evaluation';
import { type Facts, NO_FACTS } from '../facts';
import type { Language } from '../words/language';
import { judgeGates } from './gates';
import { readForSafety } from './reading';
import { fieldsOf, judgeRule, missingPaths, type RedFlag, type RuleVerdict } from './red-flag';
import { RED_FLAGS } from './red-flags';
import type { Said } from './truth';
import { combineUrgency } from './urgency';

export { RED_FLAGS, SAFETY_DEFAULTS_LOWERED, type SafetyDefaultLowered } from './red-flags';
export { unansweredScreenItems } from './screen';
export { WELLS_LIKELY, wellsScore } from './wells';

export type Safety = { urgency: Urgency; gates: Gate[]; trace: TraceEntry[] };

/** Every facts path a red flag reads, from the registry itself. */
export const fieldsOfRedFlag = (rule: RedFlag): string[] =>
  fieldsOf(rule, readForSafety(NO_FACTS, '2000-01-01'));

type Judged = {
  rules: { rule: RedFlag; verdict: RuleVerdict }[];
  gates: ReturnType<typeof judgeGates>;
};

function judge(facts: Facts, asOf: string, language: Language): Judged {
  const reading = readForSafety(facts, asOf);
  return {
    rules: RED_FLAGS.map((rule) => ({ rule, verdict: judgeRule(rule, reading) })),
    gates: judgeGates(reading, language),
  };
}

function conclude({ rules, gates }: Judged, facts: Facts, language: Language): Omit<Safety, 'trace'> {
  const fired = rules.flatMap(({ rule, verdict }) =>
    verdict.verdict === 'fired' ? [firedRule(rule, verdict, language)] : [],
  );
  return {
    urgency: combineUrgency(fired, facts.intake),
    gates: gates.filter(({ truth }) => truth.value === true).map(({ gate }) => gate),
  };
}

/** Urgency and gates alone, for questions asked many times over. Same rules, same answers as `assessSafety`. */
export function judgeSafety(facts: Facts, asOf: string, language: Language): Omit<Safety, 'trace'> {
  return conclude(judge(facts, asOf, language), facts, language);
}

/**
 * Judge every red flag and every gate of a case on one day. Pure and total: any facts the schema accepts give an answer.
 * Missing findings are neither present nor absent; the trace says for each rule whether it fired, did not, or cannot tell
 * and which facts it misses. (Classification specification §1 with its corrections.)
 */
export function assessSafety(facts: Facts, asOf: string, language: Language): Safety {
  const judged = judge(facts, asOf, language);
  return {
    ...conclude(judged, facts, language),
    trace: [
      ...judged.rules.map(({ rule, verdict }) => ruleTrace(rule, verdict, language)),
      ...judged.gates.map(({ gate, truth }) => gateTrace(gate, truth.value, truth.missing, language)),
    ],
  };
}

const WORDS: Record<Language, { found: string; notFired: string; missing: string; none: string }> = {
  en: {
    found: 'Found: ',
    notFired: 'The findings this rule asks for are not there.',
    missing: 'Not recorded: ',
    none: 'Not found.',
  },
};

function reasonOf(found: readonly Said[], language: Language): string {
  const words = [...new Set(found.map((said) => said(language)))];
  return `${WORDS[language].found}${words.join('; ')}.`;
}

function firedRule(
  rule: RedFlag,
  { step, first }: Extract<RuleVerdict, { verdict: 'fired' }>,
  language: Language,
): FiredRule {
  const action = step.action ?? (first ? rule.action : (rule.actionWhenLower ?? rule.action));
  return {
    id: rule.id,
    tier: step.tier,
    withinDays: step.withinDays,
    concern: step.concern ?? rule.concern,
    firm: step.firm ?? rule.firm,
    title: rule.title[language],
    reason: reasonOf(step.when.found, language),
    action: action[language],
    source: rule.source,
    grade: rule.grade,
    fields: [...step.when.on],
  };
}

function ruleTrace(rule: RedFlag, verdict: RuleVerdict, language: Language): TraceEntry {
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

function gateTrace(
  gate: Gate,
  value: boolean | null,
  missing: readonly string[],
  language: Language,
): TraceEntry {
  const words = WORDS[language];
  return {
    rule: `gate.${gate.id}`,
    stage: 'gates',
    verdict: value === true ? 'fired' : value === null ? 'cannot_tell' : 'not_fired',
    reason:
      value === true ? gate.reason : value === null ? `${words.missing}${missing.join(', ')}.` : words.none,
    source: gate.source,
    grade: 'expert',
  };
}
