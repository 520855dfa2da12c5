import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/components/ui/skeleton';

export default async function AccessLoading() {
  const t = await getTranslations('common');
  return (
    <div className="mt-4">
      <Skeleton label={t('loading')} />
    </div>
  );
}
