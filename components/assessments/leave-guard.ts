'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DRAFT_SECTIONS } from './draft-sections';
import { useAllClean } from './save-states';
import type { Autosave } from './use-autosave';
import type { Drafts } from './use-draft-sections';

/** With something unsaved it asks before it leaves: by closing or reloading, and by a link inside the app, which fires no `beforeunload`. */
export function LeaveGuard({ drafts, autosave }: { drafts: Drafts; autosave: Autosave }): null {
  const t = useTranslations('assessment');
  const clean = useAllClean(autosave.states);
  const unsaved =
    !clean || DRAFT_SECTIONS.some((section) => Object.keys(drafts[section].problems).length > 0);
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
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [unsaved, t]);
  return null;
}
