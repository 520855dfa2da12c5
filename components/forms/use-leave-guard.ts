'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/**
 * With something unsaved it asks before it leaves: by closing or reloading, and by a link inside the app, which fires no `beforeunload`.
 * `kept`: whether it also stands on this device, so that leaving does not lose it.
 */
export function useLeaveGuard(unsaved: boolean, kept = false): void {
  const t = useTranslations('common');
  useEffect(() => {
    if (!unsaved) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return;
      if (link.pathname === window.location.pathname) return;
      if (!window.confirm(t(kept ? 'leaveKept' : 'leave'))) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [unsaved, kept, t]);
}
