import { expect, it } from 'vitest';
import { QUESTIONNAIRE_LIST, QUESTIONNAIRES } from './index';
import { shownQuestionnaire } from './shown';

it('is plain data: what is sent is what was meant', () => {
  for (const questionnaire of QUESTIONNAIRE_LIST) {
    const shown = shownQuestionnaire(questionnaire, 'en');
    expect(JSON.parse(JSON.stringify(shown)), questionnaire.id).toEqual(shown);
  }
});

it('words every item it shows, and shows totals where the wording is not ours', () => {
  for (const questionnaire of QUESTIONNAIRE_LIST) {
    const { asks, items, totals } = shownQuestionnaire(questionnaire, 'en');
    expect(items.length > 0, questionnaire.id).toBe(asks === 'items');
    expect(totals.length > 0, questionnaire.id).toBe(asks === 'totals');
    for (const item of items) {
      expect(item.text, `${questionnaire.id} ${item.key}`).not.toBe('');
      if (item.kind === 'choice') expect(item.choices.every(({ text }) => text !== '')).toBe(true);
    }
  }
});

it('keeps the ends of a scale', () =>
  expect(shownQuestionnaire(QUESTIONNAIRES.groc, 'en').items[0]).toMatchObject({
    kind: 'number',
    least: -7,
    most: 7,
    ends: { least: 'Very much worse', middle: 'The same', most: 'Very much better' },
  }));
