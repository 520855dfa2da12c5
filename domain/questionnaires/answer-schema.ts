import { z } from 'zod';
import { numberBetween, wholeBetween } from '../vocabulary/number';
import { requiredTextOf } from '../vocabulary/text';
import type { ActivitiesItem, Item, Questionnaire, Scale } from './define-questionnaire';

/** The key a form of statements to tick is sent with: an untouched form is not a score of 0. */
export const SUBMITTED = 'submitted';
/** In a response by totals: how many items the patient had answered on the owner's form, where that is known. */
export const ANSWERED_ITEMS = 'answeredItems';

const RANGE = { message: 'number.range' };

/** A number an instrument takes. Its message names the range, unless the item has a sentence of its own. */
function numberSchema(least: number, most: number, whole: boolean, own?: string) {
  if (own === undefined) return (whole ? wholeBetween : numberBetween)(least, most);
  const message = { message: own };
  const inRange = z.number(message).min(least, message).max(most, message);
  return whole ? inRange.int(message) : inRange;
}

const nameOf = (activity: string): string => activity.toLocaleLowerCase('en');

function activitiesSchema({ least, most, atMost }: ActivitiesItem) {
  return z
    .array(
      z.strictObject({
        activity: requiredTextOf(120),
        score: numberSchema(least, most, true).nullable().optional(),
      }),
    )
    .max(atMost, RANGE)
    .refine((list) => new Set(list.map(({ activity }) => nameOf(activity))).size === list.length, {
      message: 'invalid',
    });
}

function itemSchema(item: Item): z.ZodType {
  switch (item.kind) {
    case 'choice':
      return z.literal(
        item.choices.map(({ value }) => value),
        { message: 'choice.required' },
      );
    case 'number':
      return numberSchema(item.least, item.most, item.whole, item.message);
    case 'tick':
      return z.boolean({ message: 'choice.required' });
    case 'activities':
      return activitiesSchema(item);
  }
}

/** A sum of whole points that is never stretched over gaps is whole itself. */
export const isWhole = ({ method, mayMiss, items }: Scale): boolean =>
  method === 'sum' && mayMiss.value === 0 && items.length > 0;

function shapeOf({ asks, items, scales }: Questionnaire): Record<string, z.ZodType> {
  if (asks === 'totals') {
    const shape = Object.fromEntries(
      scales.map((scale): [string, z.ZodType] => [
        scale.id,
        numberSchema(scale.least, scale.most, isWhole(scale)).nullable().optional(),
      ]),
    );
    return { ...shape, [ANSWERED_ITEMS]: numberSchema(0, items.length, true).nullable().optional() };
  }
  const shape = Object.fromEntries(
    items.map((item): [string, z.ZodType] => [item.key, itemSchema(item).nullable().optional()]),
  );
  const isTicked = items.some(({ kind }) => kind === 'tick');
  return isTicked ? { ...shape, [SUBMITTED]: z.literal(true, { message: 'choice.required' }) } : shape;
}

function builtSchema(questionnaire: Questionnaire) {
  return z.strictObject(shapeOf(questionnaire), {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'invalid' : undefined),
  });
}

/** Instruments never change, so each schema is built once: building one takes ten times as long as a score. */
const BUILT = new WeakMap<Questionnaire, ReturnType<typeof builtSchema>>();

/**
 * The schema of a response, derived from the instrument. Every answer may be missing, none may be out of its range, and an
 * unknown key is refused by name. Messages are the keys the forms know.
 */
export function answerSchemaOf(questionnaire: Questionnaire) {
  const schema = BUILT.get(questionnaire) ?? builtSchema(questionnaire);
  BUILT.set(questionnaire, schema);
  return schema;
}

/** The keys a response may have. */
export const answerKeysOf = (questionnaire: Questionnaire): string[] =>
  Object.keys(answerSchemaOf(questionnaire).shape);

/** What the instrument refuses of a response: the message of each key. */
export function problemsIn(questionnaire: Questionnaire, answers: unknown): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { path, message } of answerSchemaOf(questionnaire).safeParse(answers).error?.issues ?? [])
    problems[String(path[0] ?? '')] ??= message;
  return problems;
}
