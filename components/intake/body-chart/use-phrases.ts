import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useWords } from '@/components/words/use-words';
import type { ChartPhrases } from '@/domain/body-chart/sentence';

/** The words the chart is said in, in the language of the screen. */
export function usePhrases(): ChartPhrases {
  const t = useTranslations('assessment');
  const format = useFormatter();
  const words = useWords();
  return useMemo(
    () => ({
      region: (region) => words.region[region],
      side: (side, regions) => t(`areas.${side}`, { regions }),
      list: (list) => format.list(list, { type: 'conjunction' }),
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
    }),
    [t, format, words],
  );
}
