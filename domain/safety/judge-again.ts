import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import type { Language } from '../words/language';
import { alsoReadBy, alsoReadByGate } from './also-reads';
import { GATE_RULES, judgeGate } from './gates';
import { conclude, type JudgedSafety, judgedRule } from './judge';
import { readForSafety } from './reading';
import { fieldsOf, type RedFlag } from './red-flag';
import { RED_FLAGS } from './red-flags';

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
    if (rule) rules[index] = judgedRule(rule, reading, language);
  }
  const gates = [...before.gateVerdicts];
  for (const index of readers.gates) {
    const rule = GATE_RULES[index];
    if (rule) gates[index] = judgeGate(rule, reading, language);
  }
  return conclude(rules, gates, changed.facts);
}
