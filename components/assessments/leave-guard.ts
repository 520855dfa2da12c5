'use client';
import { useFormContext } from '@/components/forms/form-context';
import { useLeaveGuard } from '@/components/forms/use-leave-guard';
import { DRAFT_SECTIONS } from './draft-sections';
import { useAllClean } from './save-states';
import type { Autosave } from './use-autosave';
import type { Drafts } from './use-draft-sections';

/** Asks before an assessment is left with something that is not saved, or does not fit. */
export function LeaveGuard({ drafts, autosave }: { drafts: Drafts; autosave: Autosave }): null {
  const clean = useAllClean(autosave.states);
  const refused = Object.keys(useFormContext().notKept).length > 0;
  useLeaveGuard(
    !clean || refused || DRAFT_SECTIONS.some((section) => Object.keys(drafts[section].problems).length > 0),
  );
  return null;
}
