'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useReading } from '@/components/forms/draft-context';
import { useAfterPause } from '@/components/forms/use-after-pause';
import { useWords } from '@/components/words/use-words';
import type { Evaluation } from '@/domain/evaluation';
import { leadingLine, rootLine } from './reading-lines';

const Announced = memo(function Announced({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('reading');
  const words = useWords();
  return (
    <p aria-live="polite" className="sr-only" data-reading-said>
      {evaluation
        ? t('summary', {
            tier: words.tier[evaluation.urgency.tier],
            mechanism: leadingLine(evaluation, words),
            root: rootLine(evaluation, words) ?? t('summaryNoRoot'),
          })
        : null}
    </p>
  );
});

/**
 * The one line that is announced when the reading changes; everything else waits to be read. It waits for a pause in the typing, so
 * that nobody has the reading of each key read out.
 */
export function ReadingSummary() {
  return <Announced evaluation={useAfterPause(useReading())} />;
}
