import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/components/ui/skeleton';

/**
 * The structure of a page while it loads. A `loading.tsx` sends the head of the answer before the page is made, so one stands only
 * where nothing inside can turn out not to be there: with lists, or beneath a layout that has asked.
 */
export async function PageLoading() {
  const t = await getTranslations('common');
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <Skeleton label={t('loading')} />
    </div>
  );
}
