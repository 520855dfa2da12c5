'use client';
import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** A clinic page that failed: what was kept, and a way on. The bar stays usable. */
export default function ClinicError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('common');
  return (
    <div className="mx-auto max-w-xl p-5">
      <Notice
        tone="danger"
        live
        title={t('crash.title')}
        actions={
          <>
            <Button tone="primary" onClick={reset}>
              {t('crash.again')}
            </Button>
            <LinkButton href="/">{t('notFound.home')}</LinkButton>
          </>
        }
      >
        <p>{t('crash.text')}</p>
      </Notice>
    </div>
  );
}
