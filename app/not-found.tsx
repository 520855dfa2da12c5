import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default async function NotFound() {
  const t = await getTranslations('common.notFound');
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState page title={t('title')} action={<LinkButton href="/">{t('home')}</LinkButton>}>
        {t('text')}
      </EmptyState>
    </main>
  );
}
