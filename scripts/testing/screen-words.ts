import { createFormatter, createTranslator } from 'next-intl';
import type { AnswerWords } from '@/components/forms/answer-words';
import { phrasesOf } from '@/components/words/use-phrases';
import { wordsOf } from '@/domain/words';
import * as messages from '@/messages/en';

/** The words of the screens outside of them, as a browser gets them. */
const locale = 'en-GB';
const words = wordsOf('en');
const format = createFormatter({ locale, timeZone: 'UTC' });
const t = createTranslator({ locale, messages, namespace: 'assessment' });

export const day = (on: string): string =>
  format.dateTime(new Date(`${on}T00:00:00Z`), { day: 'numeric', month: 'short', year: 'numeric' });

export const answerWords: AnswerWords = {
  words,
  choices: messages.assessment.option,
  t,
  phrases: phrasesOf(words, t, (list) => format.list(list, { type: 'conjunction' })),
  day,
};
