'use client';
import { acceptedLater } from './check-later';
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
      onMerged={(merged) => {
        onClose();
        void settle(section, merged);
      }}
    />
  );

  async function settle<Name extends DraftSection>(name: Name, merged: unknown) {
    const data = await acceptedLater(name, merged);
    const now = autosave.states.current()[name];
    if (now.kind !== 'conflict' || data === null) return;
    change(name, () => data);
    void autosave.savers[name].resolve(data, now.theirs);
  }
}
