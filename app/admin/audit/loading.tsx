import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/components/ui/skeleton';

export default async function AuditLoading() {
  const t = await getTranslations('common');
  return <Skeleton label={t('loading')} />;
}
