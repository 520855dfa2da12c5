import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ChartPhrases } from '@/domain/body-chart/sentence';
import type { Words } from '@/domain/words';
import { useWords } from './use-words';

/** The words a chart is said in, from those of the vocabulary and of the form. */
export const phrasesOf = (
  words: Words,
  t: ReturnType<typeof useTranslations<'assessment'>>,
  list: (words: string[]) => string,
): ChartPhrases => ({
  region: (region) => words.region[region],
  side: (side, regions) => t(`areas.${side}`, { regions }),
  list,
  details: ({ quality = [], depth, constancy, nprs }) => [
    ...quality.map((one) => words.quality[one]),
    ...(depth ? [t(`bodyChart.depths.${depth}`)] : []),
    ...(constancy ? [t(`bodyChart.constancies.${constancy}`)] : []),
    ...(typeof nprs === 'number' ? [t('bodyChart.strength', { score: nprs })] : []),
  ],
  area: (kind, number, where, details) =>
    t('bodyChart.sentence', {
      what: number === null ? t(`bodyChart.kinds.${kind}`) : t(`bodyChart.numbered.${kind}`, { number }),
      where: [where, ...details].join(', '),
    }),
});

/** The words the chart is said in, in the language of the screen. */
export function usePhrases(): ChartPhrases {
  const t = useTranslations('assessment');
  const format = useFormatter();
  const words = useWords();
  return useMemo(
    () => phrasesOf(words, t, (list) => format.list(list, { type: 'conjunction' })),
    [t, format, words],
  );
}
