'use client';
import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** A page that failed: what was kept, and a way on. The bar around it stays usable. */
export function PageFailed({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('common');
  return (
    <div className="mx-auto max-w-xl p-5">
      <Notice
        tone="danger"
        live
        title={t('crash.title')}
        actions={
          <>
            <Button tone="primary" onClick={onAgain}>
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
