'use client';
import { useTranslations } from 'next-intl';
import { useReading } from '@/components/forms/draft-context';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/words/use-words';
import { weightText } from './numbers';
import { leadingLine } from './reading-lines';

/** On a phone: the reading in one line at the lower edge. It opens the whole of it. */
export function ReadingBar({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('reading');
  const words = useWords();
  const evaluation = useReading();
  if (!evaluation) return null;
  const [first] = evaluation.mechanisms;
  const { tier } = evaluation.urgency;
  const spoken = evaluation.abstained === null || evaluation.abstained === 'refer';
  return (
    <button
      type="button"
      onClick={onOpen}
      data-bottom-bar
      aria-label={t('barLabel', { tier: words.tier[tier], mechanism: leadingLine(evaluation, words) })}
      className={classNames(
        'no-print fixed inset-x-0 bottom-0 z-30 flex min-h-12 items-center gap-2 border-t px-4 py-2 text-left text-sm lg:hidden',
        tier === 'emergency'
          ? 'border-danger bg-danger text-card'
          : tier === 'urgent'
            ? 'border-danger-line bg-danger-soft text-danger-ink'
            : tier === 'soon'
              ? 'border-watch-line bg-watch-soft text-watch'
              : 'border-line-2 bg-card text-ink',
      )}
    >
      <b className="shrink-0">{words.tier[tier]}</b>
      <span className="min-w-0 grow truncate">
        {leadingLine(evaluation, words)}
        {spoken && first ? ` ${weightText(first.probability)}` : ''}
      </span>
      <span aria-hidden="true">▸</span>
    </button>
  );
}
