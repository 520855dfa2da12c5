import { useMemo } from 'react';
import { DRAFT_SECTIONS, NO_PROBLEMS } from './draft-sections';
import { useRefused } from './save-states';
import type { Autosave } from './use-autosave';
import type { Drafts } from './use-draft-sections';

/** Field path → message key, of what the page and what the server refused; the same object while nothing changes. */
export function useProblems(drafts: Drafts, autosave: Autosave): Record<string, string> {
  const refused = useRefused(autosave.states);
  const [intake, exam, imaging, impression] = DRAFT_SECTIONS.map((section) => drafts[section].problems);
  return useMemo(() => {
    const all = { ...refused, ...intake, ...exam, ...imaging, ...impression };
    return Object.keys(all).length > 0 ? all : NO_PROBLEMS;
  }, [refused, intake, exam, imaging, impression]);
}
