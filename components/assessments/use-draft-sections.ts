'use client';
import { useCallback, useMemo, useState } from 'react';
import type { Bound } from '@/components/forms/bound';
import { givenToday } from '@/components/forms/carry';
import { checkLater } from './check-later';
import {
  afterChange,
  type CheckSection,
  type DraftSection,
  type DraftState,
  NO_PROBLEMS,
  type SectionData,
} from './draft-sections';

export type Drafts = { [Section in DraftSection]: DraftState<SectionData[Section]> };

export type ChangeSection = <Section extends DraftSection>(
  section: Section,
  next: (typed: SectionData[Section]) => SectionData[Section],
) => void;

const fresh = <Data>(data: Data): DraftState<Data> => ({
  typed: data,
  accepted: data,
  problems: NO_PROBLEMS,
});

/** The sections as typed and as accepted, each with the place through which the form changes it. */
export function useDraftSections(start: SectionData) {
  const [drafts, setDrafts] = useState<Drafts>(() => ({
    intake: fresh(start.intake),
    exam: fresh(start.exam),
    imaging: fresh(start.imaging),
    impression: fresh(start.impression),
  }));

  const change: ChangeSection = useCallback((section, next) => {
    const apply = (check: CheckSection) =>
      setDrafts((before) => {
        const draft = before[section];
        const after = afterChange(section, draft, next(draft.typed), check);
        return after === draft ? before : { ...before, [section]: after };
      });
    const check = checkLater.arrived();
    if (check) apply(check);
    // The form is closed until then (useOpening); what gets in all the same, dictated or filled in by a program, is done as soon as it can be.
    else void checkLater.load().then(apply);
  }, []);

  /** Made once: the parts of a section are known by the update of their whole. */
  const updates = useMemo(() => {
    const updateOf =
      <Section extends DraftSection>(section: Section): Bound<SectionData[Section]>['update'] =>
      (next, given) =>
        change(section, (typed) => {
          const after = next(typed) ?? ({} as SectionData[Section]);
          return given === undefined ? after : givenToday(after, given.slice(section.length + 1));
        });
    return {
      intake: updateOf('intake'),
      exam: updateOf('exam'),
      imaging: updateOf('imaging'),
      impression: updateOf('impression'),
    };
  }, [change]);
  const { intake, exam, imaging, impression } = drafts;
  const bounds = useMemo(
    (): { [Section in DraftSection]: Bound<SectionData[Section]> } => ({
      intake: { field: 'intake', value: intake.typed, update: updates.intake },
      exam: { field: 'exam', value: exam.typed, update: updates.exam },
      imaging: { field: 'imaging', value: imaging.typed, update: updates.imaging },
      impression: { field: 'impression', value: impression.typed, update: updates.impression },
    }),
    [intake.typed, exam.typed, imaging.typed, impression.typed, updates],
  );
  return { drafts, bounds, change };
}
