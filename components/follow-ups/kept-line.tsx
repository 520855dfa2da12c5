'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useDates } from '@/components/words/use-dates';
import type { FollowUpCopy } from './use-follow-up-copy';

/** The head of the form: where what is written stands until it is recorded, and what was brought back. */
export function KeptLine({
  copy: { device, back, arrived },
  blank,
  onAnew,
}: {
  copy: FollowUpCopy;
  blank: boolean;
  onAnew: () => void;
}) {
  const t = useTranslations('followUp.kept');
  const { moment } = useDates();
  return (
    <div className="flex flex-col gap-3">
      {back ? (
        <Notice
          tone="watch"
          title={t('back.title', { time: moment(back.keptAt) })}
          actions={<Button onClick={onAnew}>{t('back.anew')}</Button>}
        >
          <p>{t('back.text')}</p>
          {back.askAgain ? <p className="mt-1">{t('back.askAgain')}</p> : null}
          {back.changedSince ? <p className="mt-1">{t('back.changedSince')}</p> : null}
          {back.sent ? <p className="mt-1">{t('back.sent')}</p> : null}
        </Notice>
      ) : arrived ? (
        <Notice tone="good" title={t('arrived.title')}>
          <p>{t('arrived.text')}</p>
        </Notice>
      ) : null}
      <p role="status" className={device === 'none' && !blank ? 'font-semibold text-watch' : 'text-ink-2'}>
        {device === 'none' && !blank ? <span aria-hidden="true">▲ </span> : null}
        {t(blank ? 'blank' : device === 'none' ? 'none' : 'kept')}
      </p>
    </div>
  );
}
