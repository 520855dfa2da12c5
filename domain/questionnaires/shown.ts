import type { Language } from '../words/language';
import { isWhole } from './answer-schema';
import type { Item, Questionnaire, Text } from './define-questionnaire';

type Base = { key: string; text: string; optional: boolean };
type Ends = { least: string; middle: string | null; most: string };

export type ShownItem =
  | (Base & { kind: 'choice'; choices: { value: number; text: string }[] })
  | (Base & { kind: 'number'; least: number; most: number; whole: boolean; ends: Ends | null })
  | (Base & { kind: 'tick' })
  | (Base & { kind: 'activities'; atMost: number; least: number; most: number; ends: Ends });

/** A questionnaire as a form: plain data in one language, by its items or by the totals of the owner's form. */
export type ShownQuestionnaire = {
  id: Questionnaire['id'];
  name: string;
  why: string;
  instructions: string | null;
  recall: string;
  minutes: number;
  asks: Questionnaire['asks'];
  items: ShownItem[];
  totals: { id: string; name: string; least: number; most: number; whole: boolean }[];
  itemCount: number;
  licence: { wording: Questionnaire['licence']['wording']; holder: string };
};

function shownItem(item: Item, language: Language): ShownItem {
  const say = (text: Text | undefined): string => text?.[language] ?? '';
  const base: Base = { key: item.key, text: say(item.text), optional: item.optional === true };
  switch (item.kind) {
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        choices: item.choices.map(({ value, text }) => ({ value, text: say(text) })),
      };
    case 'number': {
      const { least, most, whole, ends } = item;
      const said = ends && {
        least: say(ends.least),
        middle: ends.middle ? say(ends.middle) : null,
        most: say(ends.most),
      };
      return { ...base, kind: 'number', least, most, whole, ends: said ?? null };
    }
    case 'tick':
      return { ...base, kind: 'tick' };
    case 'activities': {
      const { least, most, atMost, ends } = item;
      const said = { least: say(ends.least), middle: null, most: say(ends.most) };
      return { ...base, kind: 'activities', least, most, atMost, ends: said };
    }
  }
}

/** The form of a questionnaire. Items without wording are not shown: such an instrument is entered by its totals. */
export function shownQuestionnaire(questionnaire: Questionnaire, language: Language): ShownQuestionnaire {
  const { id, name, why, instructions, recall, minutes, asks, items, scales, licence } = questionnaire;
  return {
    id,
    name: name[language],
    why: why[language],
    instructions: instructions?.[language] ?? null,
    recall: recall[language],
    minutes: minutes.value,
    asks,
    items: asks === 'items' ? items.map((item) => shownItem(item, language)) : [],
    totals:
      asks === 'totals'
        ? scales.map((scale) => ({
            id: scale.id,
            name: scale.name[language],
            least: scale.least,
            most: scale.most,
            whole: isWhole(scale),
          }))
        : [],
    itemCount: items.length,
    licence: { wording: licence.wording, holder: licence.holder },
  };
}
