'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { Button } from '@/components/ui/button';
import { useDates } from '@/components/words/use-dates';
import type { HandOverDraft } from '@/domain/impression/schema';

/**
 * A hand-over that was complete before another danger sign was found. It does not answer that one: it is kept word for word in the
 * note of the hand-over, and the fields are empty for the next.
 */
export function EarlierHandOver({ handOver }: { handOver: HandOverDraft }) {
  const t = useTranslations('assessment.takeover');
  const way = useTranslations('assessment.impression.how');
  const { day } = useDates();
  const bound = part(useDraft().impression, 'handOver');
  const said = t('earlier', {
    rules: (handOver.about ?? []).join(', '),
    whom: handOver.toldWhom ?? '',
    at: handOver.toldAt ? `${day(handOver.toldAt.slice(0, 10))}, ${handOver.toldAt.slice(11)}` : '',
    how: handOver.how ? way(handOver.how) : '',
  });
  return (
    <div className="my-2 flex flex-wrap items-center justify-between gap-3 rounded-md border border-watch-line bg-watch-soft px-3 py-2">
      <p className="min-w-0 break-words text-sm">
        {said} <b>{t('earlierNotThis')}</b>
      </p>
      <Button
        onClick={() =>
          bound.update((old) => ({ note: [old?.note, said].filter(Boolean).join('\n'), about: [] }))
        }
      >
        {t('tellAgain')}
      </Button>
    </div>
  );
}
