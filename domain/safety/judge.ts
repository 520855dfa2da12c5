import type { FiredRule, Gate, Urgency } from '../evaluation';
import type { Facts } from '../facts';
import type { Language } from '../words/language';
import { GATE_RULES, type JudgedGate, judgeGate } from './gates';
import { readForSafety, type SafetyReading } from './reading';
import { judgeRule, type RedFlag, type RuleVerdict } from './red-flag';
import { RED_FLAGS } from './red-flags';
import type { Said } from './truth';
import { combineUrgency } from './urgency';

export type JudgedRule = { rule: RedFlag; verdict: RuleVerdict; fired: FiredRule | null };

/** Urgency and gates of a case, with the verdict of every rule and gate they were made of. */
export type JudgedSafety = {
  urgency: Urgency;
  gates: Gate[];
  rules: readonly JudgedRule[];
  gateVerdicts: readonly JudgedGate[];
};

const FOUND: Record<Language, string> = { en: 'Found: ' };

export function reasonOf(found: readonly Said[], language: Language): string {
  const words = [...new Set(found.map((said) => said(language)))];
  return `${FOUND[language]}${words.join('; ')}.`;
}

function firedRule(rule: RedFlag, verdict: RuleVerdict, language: Language): FiredRule | null {
  if (verdict.verdict !== 'fired') return null;
  const { step, first } = verdict;
  const action = step.action ?? (first ? rule.action : (rule.actionWhenLower ?? rule.action));
  return {
    id: rule.id,
    tier: step.tier,
    withinDays: step.withinDays,
    concern: step.concern ?? rule.concern,
    firm: step.firm ?? rule.firm,
    title: rule.title[language],
    // Put into words when somebody reads them: a case is imagined otherwise hundreds of times, and read once.
    get reason() {
      return reasonOf(step.when.found, language);
    },
    action: action[language],
    source: rule.source,
    grade: rule.grade,
    get fields() {
      return [...step.when.on];
    },
  };
}

/** The urgency that the rules fired make together, and the gates that stand. */
export function conclude(
  rules: readonly JudgedRule[],
  gateVerdicts: readonly JudgedGate[],
  facts: Facts,
): JudgedSafety {
  return {
    urgency: combineUrgency(
      rules.flatMap(({ fired }) => (fired ? [fired] : [])),
      facts.intake,
    ),
    gates: gateVerdicts.filter(({ truth }) => truth.value === true).map(({ gate }) => gate),
    rules,
    gateVerdicts,
  };
}

/** One rule's verdict, and what is shown when it fired. */
export function judgedRule(rule: RedFlag, reading: SafetyReading, language: Language): JudgedRule {
  const verdict = judgeRule(rule, reading);
  return { rule, verdict, fired: firedRule(rule, verdict, language) };
}

/** Judge every red flag and every gate. The words of the trace are left to `assessSafety`. */
export function judgeSafety(facts: Facts, asOf: string, language: Language): JudgedSafety {
  const reading = readForSafety(facts, asOf);
  return conclude(
    RED_FLAGS.map((rule) => judgedRule(rule, reading, language)),
    GATE_RULES.map((rule) => judgeGate(rule, reading, language)),
    facts,
  );
}
