'use client';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { dueStateOf, spanOf } from './clock';
import { useNow } from './use-now';

/** How long an alert has been open, running, and whether its time has passed. */
export function AlertClock({
  openedAt,
  dueAt,
  madeAt,
}: {
  openedAt: string;
  dueAt: string | null;
  /** When the page was made, so that the first words are the server's. */
  madeAt: string;
}) {
  const t = useTranslations('alerts');
  const { moment } = useDates();
  const now = useNow(madeAt);
  const span = spanOf(openedAt, now);
  const state = dueStateOf({ openedAt, dueAt }, now);
  const late = state === 'overdue' || state === 'now';
  return (
    <span className="whitespace-nowrap">
      <strong className={classNames('font-semibold', late && 'text-danger')}>
        {t(`openFor.${span.unit}`, { count: span.count })}
      </strong>
      {state === 'none' ? null : (
        <span className={classNames('ml-2 text-xs', late ? 'font-semibold text-danger' : 'text-ink-2')}>
          {state === 'now'
            ? t('actNow')
            : t(state === 'overdue' ? 'overdue' : 'due', { when: moment(dueAt ?? '') })}
        </span>
      )}
    </span>
  );
}
