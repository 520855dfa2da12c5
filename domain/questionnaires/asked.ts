import type { Language } from '../words/language';
import type { Item, Questionnaire } from './define-questionnaire';

export type AskedItem = {
  key: string;
  text: string | null;
  choices?: { value: number; text: string | null }[];
};

/** What is stored beside a response, so that it can be read years later as it was asked. */
export type Asked = {
  questionnaire: string;
  edition: string;
  mode: Questionnaire['asks'];
  language: Language;
  licence: string | null;
  instructions: string | null;
  items: AskedItem[];
};

function askedItem(item: Item, language: Language): AskedItem {
  const asked = { key: item.key, text: item.text?.[language] ?? null };
  if (item.kind !== 'choice') return asked;
  const choices = item.choices.map(({ value, text }) => ({ value, text: text?.[language] ?? null }));
  return { ...asked, choices };
}

/** The questions exactly as they are asked, or the names of the totals where the wording is not ours. */
export function askedOf(questionnaire: Questionnaire, language: Language): Asked {
  const { id, edition, asks, clinicLicence, instructions, items, scales } = questionnaire;
  return {
    questionnaire: id,
    edition,
    mode: asks,
    language,
    licence: clinicLicence?.number ?? null,
    instructions: instructions?.[language] ?? null,
    items:
      asks === 'items'
        ? items.map((item) => askedItem(item, language))
        : scales.map(({ id: key, name }) => ({ key, text: name[language] })),
  };
}
