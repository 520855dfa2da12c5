import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** One sentence for what is not there, is not yours to see, or is no address at all. */
export async function NothingHere() {
  const t = await getTranslations('common.notFound');
  return (
    <EmptyState page title={t('title')} action={<LinkButton href="/">{t('home')}</LinkButton>}>
      {t('text')}
    </EmptyState>
  );
}
