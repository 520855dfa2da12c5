'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

const REACHED_BY_TAB = 'a[href], button:enabled, summary, [tabindex="0"]';

/** Tab goes round inside of what covers the page: what lies behind it cannot be seen. */
function keepInside(sheet: HTMLElement, event: KeyboardEvent) {
  const stops = [...sheet.querySelectorAll<HTMLElement>(REACHED_BY_TAB)].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const at = document.activeElement;
  const leaves = !sheet.contains(at) || at === (event.shiftKey ? first : last);
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** The column of the reading; on a phone the same column opens over the form and closes with Escape or its button. */
export function ReadingSheet({
  open,
  onClose,
  children,
}: {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('reading');
  const sheet = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    close.current?.focus();
    const wide = window.matchMedia('(min-width: 1024px)');
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      if (event.key === 'Tab' && sheet.current) keepInside(sheet.current, event);
    };
    window.addEventListener('keydown', onKey);
    wide.addEventListener('change', onClose);
    document.body.style.overflow = 'hidden';
    return () => {
      window.removeEventListener('keydown', onKey);
      wide.removeEventListener('change', onClose);
      document.body.style.overflow = '';
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [open, onClose]);
  return (
    <aside
      ref={sheet}
      {...(open ? { role: 'dialog', 'aria-modal': true } : {})}
      aria-label={t('title')}
      className={classNames(
        'no-print bg-card lg:relative lg:block lg:w-[340px] lg:shrink-0 lg:overflow-y-auto lg:border-l lg:border-line xl:w-[380px]',
        open ? 'fixed inset-0 z-40 overflow-y-auto' : 'hidden',
      )}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-card px-4 py-2 lg:hidden">
        <h2>{t('title')}</h2>
        <Button ref={close} size="small" className="min-h-9!" onClick={onClose}>
          {t('closeReading')}
        </Button>
      </div>
      <h2 className="sr-only max-lg:hidden">{t('title')}</h2>
      {children}
    </aside>
  );
}
