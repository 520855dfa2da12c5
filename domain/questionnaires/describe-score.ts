import type { Language } from '../words/language';
import type { Questionnaire } from './define-questionnaire';
import { type Change, interpretChange, type Population } from './interpret-change';
import type { Score } from './score';

export type ShownScale = {
  id: string;
  name: string;
  /** To one decimal; the stored value is never rounded. */
  value: number;
  least: number;
  most: number;
  band: string | null;
  /** Some answers were missing and the others stand for them. */
  estimated: boolean;
};

/** The scales of a stored score that have a value, in words. One without a value is left out: it is a gap, not a zero. */
export function describeScore(questionnaire: Questionnaire, score: Score, language: Language): ShownScale[] {
  return questionnaire.scales.flatMap(({ id, name, least, most, bands }) => {
    const found = score.subscales[id];
    if (!found || found.value === null) return [];
    const band = id === questionnaire.total ? (score.band ?? found.band) : found.band;
    return [
      {
        id,
        name: name[language],
        value: Math.round(found.value * 10) / 10,
        least,
        most,
        band: bands?.find((one) => one.id === band)?.name[language] ?? null,
        estimated: found.estimated,
      },
    ];
  });
}

/**
 * The change between two responses by the thresholds of the closest population that has any for this instrument; where none
 * has, the first population's answer, which says so.
 */
export function changeFor(
  questionnaire: Questionnaire,
  before: unknown,
  after: unknown,
  populations: readonly [Population, ...Population[]],
): Change {
  const all = populations.map((population) => interpretChange(questionnaire, before, after, population));
  return (all.find(({ mcid }) => mcid !== null) ?? all.find(({ mdc }) => mdc !== null) ?? all[0]) as Change;
}
