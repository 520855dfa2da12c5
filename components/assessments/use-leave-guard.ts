'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** A link inside the app does not fire `beforeunload`: with something unsaved it asks before it leaves. */
export function useLeaveGuard(unsaved: boolean): void {
  const t = useTranslations('assessment');
  useEffect(() => {
    if (!unsaved) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return;
      if (link.pathname === window.location.pathname) return;
      if (!window.confirm(t('leave'))) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [unsaved, t]);
}
