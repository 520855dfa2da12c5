'use client';
import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';

/** Shows and hides the pages of the bar where there is no room for a row of them. */
export function MenuButton({
  ref,
  controls,
  open,
  onToggle,
}: {
  ref: Ref<HTMLButtonElement>;
  controls: string;
  open: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations('shell');
  return (
    <Button
      ref={ref}
      className="min-h-10 md:hidden"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current stroke-[1.5]">
        <path d={open ? 'M3 3l10 10M13 3L3 13' : 'M2 4h12M2 8h12M2 12h12'} />
      </svg>
      {t('menu')}
    </Button>
  );
}
