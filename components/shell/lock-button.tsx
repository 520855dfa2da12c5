'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { requestLock } from './lock';

/** Covers the screen at once; Alt+L does the same. */
export function LockButton({ touch = false }: { touch?: boolean }) {
  const t = useTranslations('shell');
  return (
    <Button
      tone={touch ? 'plain' : 'quiet'}
      size={touch ? 'touch' : 'small'}
      aria-keyshortcuts="Alt+L"
      title="Alt+L"
      onClick={requestLock}
    >
      {t('lock')}
    </Button>
  );
}
