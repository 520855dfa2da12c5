import type { Messages, useTranslations } from 'next-intl';
import type { ChartPhrases } from '@/domain/body-chart/sentence';
import type { Words } from '@/domain/words';

/** What answers are said in: the words of the vocabulary, those of the form and its choices, the phrases of the body chart, and days. */
export type AnswerWords = {
  words: Words;
  choices: Messages['assessment']['option'];
  t: ReturnType<typeof useTranslations<'assessment'>>;
  phrases: ChartPhrases;
  day: (on: string) => string;
};
