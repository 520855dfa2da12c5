import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/components/ui/skeleton';

export default async function ClinicLoading() {
  const t = await getTranslations('common');
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <Skeleton label={t('loading')} />
    </div>
  );
}
