'use client';
import { checkLater } from './check-later';
import { ConflictDialog } from './conflict-dialog';
import type { DraftSection } from './draft-sections';
import { useSaveStates } from './save-states';
import type { Autosave } from './use-autosave';
import type { ChangeSection, Drafts } from './use-draft-sections';

/** Two versions of a section side by side, while they stand; what is chosen goes on from the other one. */
export function Comparing({
  section,
  drafts,
  autosave,
  change,
  onClose,
}: {
  section: DraftSection;
  drafts: Drafts;
  autosave: Autosave;
  change: ChangeSection;
  onClose: () => void;
}) {
  const state = useSaveStates(autosave.states)[section];
  if (state.kind !== 'conflict') return null;
  return (
    <ConflictDialog
      section={section}
      base={state.base}
      mine={drafts[section].accepted}
      theirs={state.theirs}
      onClose={onClose}
      onMerged={(merged) => settle(section, merged)}
    />
  );

  /** Goes on with what was chosen, where it fits; else the fields in which it does not. */
  async function settle<Name extends DraftSection>(name: Name, merged: unknown): Promise<string[]> {
    const check = await checkLater.load();
    const answer = check(name, merged);
    if (!answer.fits) return Object.keys(answer.problems);
    onClose();
    const now = autosave.states.current()[name];
    if (now.kind !== 'conflict') return [];
    change(name, () => answer.accepted);
    void autosave.savers[name].resolve(answer.accepted, now.theirs);
    return [];
  }
}
