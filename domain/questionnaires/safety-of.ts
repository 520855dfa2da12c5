import { type Item, pointsOf, type Questionnaire, type Sourced } from './define-questionnaire';
import { readItem } from './read-item';
import { SAFETY_PATH_IDS, SAFETY_PATHS, type SafetyPath, type SafetyPathId } from './safety-paths';

/** A score at which an instrument opens a safety path. */
export type SafetyRule = Sourced & { scale: string; atLeast: number; path: SafetyPathId };

export type SafetyFinding = SafetyPath & {
  path: SafetyPathId;
  /** The scale or the item that opened it. */
  from: string;
};

export type SafetyReading = {
  /** Open paths, the most urgent first; empty when nothing opened one. */
  findings: SafetyFinding[];
  /** Items that could still open one. While there are any, "no finding" is not "no danger". */
  unanswered: string[];
};

type Answers = Readonly<Record<string, unknown>>;

const asRecord = (answers: unknown): Answers =>
  typeof answers === 'object' && answers !== null ? (answers as Answers) : {};

const lowest = (item: Item): number =>
  item.kind === 'choice' ? Math.min(...item.choices.map(pointsOf)) : Number.POSITIVE_INFINITY;

function itemsOf(questionnaire: Questionnaire, scaleId: string): Item[] {
  const keys = questionnaire.scales.find(({ id }) => id === scaleId)?.items ?? [];
  return questionnaire.items.filter(({ key }) => keys.includes(key));
}

/**
 * Safety that the answers ask for: a positive mood screen, or any answer above "no" to an item about self-harm. Sums count what
 * was answered, so a gap never hides a score that is already high enough; gaps that could still matter are named. Works on
 * every answer it can read, also where scoring refuses the response. Never throws.
 */
export function safetyOf(questionnaire: Questionnaire, answers: unknown): SafetyReading {
  const given = asRecord(answers);
  const unanswered = new Set<string>();
  const opened: { path: SafetyPathId; from: string }[] = [];

  const pointsFor = (items: readonly Item[]): number => {
    const read = items.map((item) => readItem(item, given[item.key]));
    for (const key of read.flatMap(({ missing }) => missing)) unanswered.add(key);
    return read.flatMap(({ points }) => points).reduce((sum, one) => sum + one, 0);
  };

  for (const item of questionnaire.items) {
    if (item.kind !== 'choice' || !item.asksAboutSelfHarm) continue;
    if (pointsFor([item]) > lowest(item)) opened.push({ path: 'self_harm', from: item.key });
  }
  for (const { scale, atLeast, path } of questionnaire.safety ?? [])
    if (pointsFor(itemsOf(questionnaire, scale)) >= atLeast) opened.push({ path, from: scale });

  const findings = opened
    .map(({ path, from }): SafetyFinding => ({ ...SAFETY_PATHS[path], path, from }))
    .toSorted((one, other) => SAFETY_PATH_IDS.indexOf(one.path) - SAFETY_PATH_IDS.indexOf(other.path));
  return { findings, unanswered: [...unanswered] };
}
