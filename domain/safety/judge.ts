import type { FiredRule, Gate, Urgency } from '../evaluation';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import type { Language } from '../words/language';
import { alsoReadBy, alsoReadByGate } from './also-reads';
import { GATE_RULES, type JudgedGate, judgeGate } from './gates';
import { readForSafety } from './reading';
import { fieldsOf, judgeRule, type RedFlag, type RuleVerdict } from './red-flag';
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

function conclude(
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

/** Judge every red flag and every gate. The words of the trace are left to `assessSafety`. */
export function judgeSafety(facts: Facts, asOf: string, language: Language): JudgedSafety {
  const reading = readForSafety(facts, asOf);
  const rules = RED_FLAGS.map((rule): JudgedRule => {
    const verdict = judgeRule(rule, reading);
    return { rule, verdict, fired: firedRule(rule, verdict, language) };
  });
  return conclude(
    rules,
    GATE_RULES.map((rule) => judgeGate(rule, reading, language)),
    facts,
  );
}

const NOTHING = readForSafety(NO_FACTS, '2000-01-01');

/** Every facts path a red flag reads, from the registry itself. */
export const fieldsOfRedFlag = (rule: RedFlag): string[] => [
  ...new Set([...fieldsOf(rule, NOTHING), ...alsoReadBy(rule.id)]),
];

const within = (path: string, other: string): boolean =>
  path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);

type Readers = { rules: readonly number[]; gates: readonly number[]; screen: boolean };
const READERS = new Map<string, Readers>();

/** Which rules and gates look at a facts path; worked out once for each path. */
function readersOf(path: string): Readers {
  const known = READERS.get(path);
  if (known) return known;
  const looksAt = (paths: readonly string[]) => paths.some((one) => within(one, path));
  const readers: Readers = {
    rules: RED_FLAGS.flatMap((rule, index) => (looksAt(fieldsOfRedFlag(rule)) ? [index] : [])),
    gates: GATE_RULES.flatMap((rule, index) =>
      looksAt([...rule.when(NOTHING).paths, ...(alsoReadByGate[rule.id] ?? [])]) ? [index] : [],
    ),
    screen: within('intake.caudaEquina', path),
  };
  READERS.set(path, readers);
  return readers;
}

/** Whether any red flag, gate or screen looks at a facts path. */
export function movesSafety(path: string): boolean {
  const { rules, gates, screen } = readersOf(path);
  return rules.length + gates.length > 0 || screen;
}

/**
 * Judge a case again after one facts path has changed, from what was judged before: only the rules and gates that look
 * at it. Same answer as `judgeSafety` of the changed facts; the very same object when nothing looks there.
 */
export function judgeSafetyAgain(
  before: JudgedSafety,
  changed: { facts: Facts; path: string },
  asOf: string,
  language: Language,
): JudgedSafety {
  if (!movesSafety(changed.path)) return before;
  const readers = readersOf(changed.path);
  const reading = readForSafety(changed.facts, asOf);
  const rules = [...before.rules];
  for (const index of readers.rules) {
    const rule = RED_FLAGS[index];
    if (!rule) continue;
    const verdict = judgeRule(rule, reading);
    rules[index] = { rule, verdict, fired: firedRule(rule, verdict, language) };
  }
  const gates = [...before.gateVerdicts];
  for (const index of readers.gates) {
    const rule = GATE_RULES[index];
    if (rule) gates[index] = judgeGate(rule, reading, language);
  }
  return conclude(rules, gates, changed.facts);
}
