import { problemsIn, SUBMITTED } from '@/domain/questionnaires/answer-schema';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { type Score, score } from '@/domain/questionnaires/score';
import { badFields, type Fields } from '../errors';

/** Where a refused answer is shown: an activity that was named and not rated by its number. */
const pathOf = (key: string): string => `answers.${key}`;

const each = (keys: readonly string[], message: string): Fields =>
  Object.fromEntries(keys.map((key) => [pathOf(key), message]));

/** A number with the range it has to lie in; a choice that is none, and totals that contradict one another, without. */
const notValid = (keys: readonly string[], problems: Record<string, string>): Fields =>
  Object.fromEntries(
    keys.map((key) => {
      const message = problems[key] ?? 'number.range';
      return [pathOf(key), message === 'choice.required' ? 'number.range' : message];
    }),
  );

/**
 * The score of a response that may be stored. A key the instrument does not know, a value out of its range, or too few answers
 * for a score is refused at the field; gaps the instrument allows are not.
 */
export function readAnswers(questionnaire: Questionnaire, answers: Record<string, unknown>): Score {
  const result = score(questionnaire, answers);
  switch (result.reason) {
    case 'unknown_item':
      throw badFields(each(result.refused, 'value.unknown'));
    case 'not_valid':
      throw badFields(notValid(result.refused, problemsIn(questionnaire, answers)));
    case 'not_submitted':
      throw badFields({ [pathOf(SUBMITTED)]: 'choice.required' });
    case 'too_few_answers':
      throw badFields(each(result.missing, 'choice.required'));
    default:
      return result;
  }
}
