'use client';
import { useTranslations } from 'next-intl';
import { useReading } from '@/components/forms/draft-context';
import { useWords } from '@/components/words/use-words';
import { leadingLine, rootLine } from './reading-lines';

/** The one line that is announced when the reading changes; everything else waits to be read. */
export function ReadingSummary() {
  const t = useTranslations('reading');
  const words = useWords();
  const evaluation = useReading();
  return (
    <p aria-live="polite" className="sr-only">
      {evaluation
        ? t('summary', {
            tier: words.tier[evaluation.urgency.tier],
            mechanism: leadingLine(evaluation, words),
            root: rootLine(evaluation, words) ?? t('summaryNoRoot'),
          })
        : null}
    </p>
  );
}
