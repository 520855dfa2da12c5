'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';

/** While the record is asked for again: never the older one in its place. */
export function NotHereYet({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const t = useTranslations('assessment.back');
  return (
    <div className="mx-auto max-w-[1080px] p-5">
      {failed ? (
        <Notice
          tone="watch"
          live
          title={t('failed')}
          actions={<Button onClick={onRetry}>{t('again')}</Button>}
        />
      ) : (
        <Skeleton label={t('loading')} rows={8} />
      )}
    </div>
  );
}
