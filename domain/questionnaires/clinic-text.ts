import { z } from 'zod';
import { isoDateSchema, requiredTextOf } from '../vocabulary/text';
import { LANGUAGES, type Language } from '../words/language';
import type { ChoiceItem, Item, Questionnaire, Text } from './define-questionnaire';
import { QUESTIONNAIRE_IDS } from './ids';

const RANGE = { message: 'number.range' };
const choiceTextSchema = z.strictObject({
  value: z.number(RANGE).int(RANGE).min(-100, RANGE).max(100, RANGE),
  text: requiredTextOf(300),
});

/** A question of the clinic's own, asked after the instrument and never scored. Its lowest answer means "no" or "not at all". */
const addedItemSchema = z.strictObject({
  key: z.string().regex(/^clinic_[a-z0-9_]{1,40}$/, { message: 'invalid' }),
  text: requiredTextOf(500),
  choices: z.array(choiceTextSchema).min(2, { message: 'choice.required' }).max(11, RANGE),
  asksAboutSelfHarm: z.boolean({ message: 'choice.required' }),
});

/**
 * The wording of an instrument a clinic holds a licence for, as data, in one language; or questions of its own beside a free
 * one (then without licence and items). Wording is stored with the clinic, never in the product.
 */
export const clinicTextSchema = z.strictObject({
  questionnaire: z.enum(QUESTIONNAIRE_IDS, { message: 'choice.required' }),
  language: z.enum(LANGUAGES, { message: 'choice.required' }),
  licence: z
    .strictObject({
      number: requiredTextOf(100),
      holder: requiredTextOf(200),
      recordedOn: isoDateSchema,
      validUntil: isoDateSchema.nullable(),
    })
    .nullable(),
  instructions: requiredTextOf(3000).nullable(),
  items: z
    .array(
      z.strictObject({
        key: requiredTextOf(50),
        text: requiredTextOf(1000),
        choices: z.array(choiceTextSchema).max(20, RANGE).optional(),
      }),
    )
    .max(60, RANGE),
  addedItems: z.array(addedItemSchema).max(5, RANGE),
});
export type ClinicText = z.infer<typeof clinicTextSchema>;

export type ClinicTextProblem = {
  what:
    | 'other_questionnaire'
    | 'wording_forbidden'
    | 'wording_is_shipped'
    | 'licence_required'
    | 'licence_not_valid'
    | 'item_missing'
    | 'item_unknown'
    | 'item_twice'
    | 'choices_differ';
  key: string;
};

export type WithClinicText<BandId extends string> =
  | { ok: true; questionnaire: Questionnaire<BandId> }
  | { ok: false; problems: ClinicTextProblem[] };

const twice = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

/** Whether the text words the instrument itself; a question added to one that is asked by totals would not be asked at all. */
const wordsInstrument = ({ asks }: Questionnaire, { items, instructions, addedItems }: ClinicText): boolean =>
  items.length > 0 || instructions !== null || (asks === 'totals' && addedItems.length > 0);

function licenceProblems(questionnaire: Questionnaire, text: ClinicText, asOf: string): ClinicTextProblem[] {
  const { id, licence } = questionnaire;
  if (text.questionnaire !== id) return [{ what: 'other_questionnaire', key: id }];
  if (!wordsInstrument(questionnaire, text)) return [];
  if (licence.wording === 'never') return [{ what: 'wording_forbidden', key: id }];
  if (licence.wording === 'free') return [{ what: 'wording_is_shipped', key: id }];
  if (text.licence === null) return [{ what: 'licence_required', key: id }];
  const { recordedOn, validUntil } = text.licence;
  return recordedOn > asOf || (validUntil !== null && validUntil < asOf)
    ? [{ what: 'licence_not_valid', key: id }]
    : [];
}

const sameChoices = (choices: { value: number }[]): boolean =>
  new Set(choices.map(({ value }) => value)).size < choices.length;

function choicesDiffer(item: Item, choices: ClinicText['items'][number]['choices']): boolean {
  if (item.kind !== 'choice') return choices !== undefined;
  const given = (choices ?? []).map(({ value }) => value);
  return given.length !== item.choices.length || item.choices.some(({ value }) => !given.includes(value));
}

function itemProblems(questionnaire: Questionnaire, text: ClinicText): ClinicTextProblem[] {
  const { items } = questionnaire;
  const given = new Map(text.items.map((item) => [item.key, item]));
  const problem =
    (what: ClinicTextProblem['what']) =>
    (key: string): ClinicTextProblem => ({ what, key });
  if (!wordsInstrument(questionnaire, text)) return [];
  return [
    ...items.filter(({ key }) => !given.has(key)).map(({ key }) => problem('item_missing')(key)),
    ...[...given.keys()]
      .filter((key) => !items.some((item) => item.key === key))
      .map(problem('item_unknown')),
    ...items
      .filter((item) => given.has(item.key) && choicesDiffer(item, given.get(item.key)?.choices))
      .map(({ key }) => problem('choices_differ')(key)),
  ];
}

const textIn = (language: Language, text: string): Text => ({ [language]: text });

function worded(item: Item, text: ClinicText): Item {
  const given = text.items.find(({ key }) => key === item.key);
  if (!given) return item;
  const withText = { ...item, text: textIn(text.language, given.text) };
  if (withText.kind !== 'choice') return withText;
  return {
    ...withText,
    choices: withText.choices.map((choice) => {
      const wording = given.choices?.find(({ value }) => value === choice.value);
      return wording ? { ...choice, text: textIn(text.language, wording.text) } : choice;
    }),
  };
}

const addedItem = (item: ClinicText['addedItems'][number], language: Language): ChoiceItem => ({
  kind: 'choice',
  key: item.key,
  text: textIn(language, item.text),
  optional: true,
  choices: item.choices.map(({ value, text }) => ({ value, text: textIn(language, text) })),
  ...(item.asksAboutSelfHarm ? { asksAboutSelfHarm: true as const } : {}),
});

/**
 * The instrument with the clinic's wording and its added questions, asked by items from then on; or why not, item by item. A
 * licence counts from the day it was recorded to its last day. Scoring is the instrument's own and cannot be changed here.
 */
export function withClinicText<BandId extends string>(
  questionnaire: Questionnaire<BandId>,
  text: ClinicText,
  asOf: string,
): WithClinicText<BandId> {
  const problems: ClinicTextProblem[] = [
    ...licenceProblems(questionnaire, text, asOf),
    ...itemProblems(questionnaire, text),
    ...twice([...text.items, ...text.addedItems].map(({ key }) => key)).map(
      (key): ClinicTextProblem => ({ what: 'item_twice', key }),
    ),
    ...text.addedItems
      .filter(({ choices }) => sameChoices(choices))
      .map(({ key }): ClinicTextProblem => ({ what: 'choices_differ', key })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const isWorded = text.items.length > 0;
  return {
    ok: true,
    questionnaire: {
      ...questionnaire,
      asks: isWorded ? 'items' : questionnaire.asks,
      ...(isWorded && text.licence ? { clinicLicence: text.licence } : {}),
      ...(text.instructions === null ? {} : { instructions: textIn(text.language, text.instructions) }),
      items: [
        ...questionnaire.items.map((item) => worded(item, text)),
        ...text.addedItems.map((item) => addedItem(item, text.language)),
      ],
    },
  };
}
