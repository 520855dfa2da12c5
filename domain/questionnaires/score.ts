import { answerKeysOf, problemsIn, SUBMITTED } from './answer-schema';
import type { Questionnaire, Scale } from './define-questionnaire';
import { type Answers, type ScaleScore, scoreByItems, scoreByTotal } from './score-scale';

export type NoScoreReason =
  | 'unknown_item'
  | 'not_valid'
  | 'not_submitted'
  | 'too_few_answers'
  | 'scored_in_parts';

export type Score<BandId extends string = string> = {
  total: number | null;
  band: BandId | null;
  subscales: Record<string, ScaleScore<BandId>>;
  missing: string[];
  /** Keys that are unknown or hold what the instrument does not allow. */
  refused: string[];
  /** Why there is no total; null when there is one. */
  reason: NoScoreReason | null;
};

const isRecord = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutScore<BandId extends string>(
  questionnaire: Questionnaire<BandId>,
  reason: NoScoreReason,
  refused: string[],
): Score<BandId> {
  const subscales = Object.fromEntries(
    questionnaire.scales.map(({ id }): [string, ScaleScore<BandId>] => [
      id,
      { value: null, band: null, missing: [], estimated: false },
    ]),
  );
  return { total: null, band: null, subscales, missing: [], refused, reason };
}

/** Keys of a response that the instrument refuses, unknown ones first. */
function refusedIn(questionnaire: Questionnaire, answers: Answers) {
  const known = new Set(answerKeysOf(questionnaire));
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return {
    unknown,
    invalid: Object.keys(problemsIn(questionnaire, answers)).filter((key) => known.has(key)),
  };
}

/** Totals that cannot belong together: a part that is more than the sum it is part of. */
function contradictionsIn({ scales }: Questionnaire, answers: Answers): string[] {
  const isMore = (part: Scale, whole: Scale): boolean =>
    part.method === 'sum' &&
    whole.method === 'sum' &&
    part.items.length < whole.items.length &&
    part.items.every((key) => whole.items.includes(key)) &&
    Number(answers[part.id] ?? 0) > Number(answers[whole.id] ?? Number.POSITIVE_INFINITY);
  return scales.filter((part) => scales.some((whole) => isMore(part, whole))).map(({ id }) => id);
}

function reasonFor(
  questionnaire: Questionnaire,
  subscales: Record<string, ScaleScore>,
): NoScoreReason | null {
  if (questionnaire.total !== null)
    return subscales[questionnaire.total]?.value === null ? 'too_few_answers' : null;
  return Object.values(subscales).some(({ value }) => value !== null) ? 'scored_in_parts' : 'too_few_answers';
}

/**
 * Score a response by the instrument's published rule. A missing answer is never a silent 0: within what the scale allows the
 * others stand for it (`estimated`), beyond that there is no score, with what is missing. An unknown key or a value out of range
 * gives no score at all. Never throws.
 */
export function score<BandId extends string>(
  questionnaire: Questionnaire<BandId>,
  answers: unknown,
): Score<BandId> {
  if (!isRecord(answers)) return withoutScore(questionnaire, 'not_valid', []);
  const { unknown, invalid } = refusedIn(questionnaire, answers);
  if (unknown.length > 0) return withoutScore(questionnaire, 'unknown_item', [...unknown, ...invalid]);
  if (invalid.includes(SUBMITTED)) return withoutScore(questionnaire, 'not_submitted', []);
  if (invalid.length > 0) return withoutScore(questionnaire, 'not_valid', invalid);

  const { asks, items, scales, total, bandOf } = questionnaire;
  const contradictions = asks === 'totals' ? contradictionsIn(questionnaire, answers) : [];
  if (contradictions.length > 0) return withoutScore(questionnaire, 'not_valid', contradictions);

  const subscales = Object.fromEntries(
    scales.map((scale): [string, ScaleScore<BandId>] => [
      scale.id,
      asks === 'items' ? scoreByItems(scale, items, answers) : scoreByTotal(scale, items.length, answers),
    ]),
  );
  const values = Object.fromEntries(Object.entries(subscales).map(([id, { value }]) => [id, value]));
  const main = total === null ? null : (subscales[total] ?? null);
  const optional = new Set(items.filter((item) => item.optional).map(({ key }) => key));
  const missing = [...new Set(Object.values(subscales).flatMap((one) => one.missing))];
  return {
    total: main?.value ?? null,
    band: bandOf ? bandOf(values) : (main?.band ?? null),
    subscales,
    missing: missing.filter((key) => !optional.has(key)),
    refused: [],
    reason: reasonFor(questionnaire, subscales),
  };
}
