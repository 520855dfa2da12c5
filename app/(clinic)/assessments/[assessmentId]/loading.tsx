import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/components/ui/skeleton';

/** The three columns while the assessment loads. */
export default async function AssessmentLoading() {
  const t = await getTranslations('common');
  return (
    <>
      <div className="h-[53px] border-b border-line bg-card" />
      <div className="grid gap-5 p-5 xl:grid-cols-[188px_1fr_360px]">
        <div className="max-xl:hidden" />
        <Skeleton label={t('loading')} rows={8} />
        <div className="max-xl:hidden">
          <Skeleton label={t('loading')} rows={5} />
        </div>
      </div>
    </>
  );
}
