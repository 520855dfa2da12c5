'use client';
import { useCallback, useMemo, useState } from 'react';
import type { Bound } from '@/components/forms/bound';
import { afterChange, type DraftSection, type DraftState, type SectionData } from './draft-sections';

export type Drafts = { [Section in DraftSection]: DraftState<SectionData[Section]> };

export type ChangeSection = <Section extends DraftSection>(
  section: Section,
  next: (typed: SectionData[Section]) => SectionData[Section],
) => void;

const fresh = <Data>(data: Data): DraftState<Data> => ({ typed: data, accepted: data, problems: {} });

/** The sections as typed and as accepted, each with the place through which the form changes it. */
export function useDraftSections(start: SectionData) {
  const [drafts, setDrafts] = useState<Drafts>(() => ({
    intake: fresh(start.intake),
    exam: fresh(start.exam),
    imaging: fresh(start.imaging),
    impression: fresh(start.impression),
  }));

  const change: ChangeSection = useCallback(
    (section, next) =>
      setDrafts((before) => {
        const draft = before[section];
        const after = afterChange(section, draft, next(draft.typed));
        return after === draft ? before : { ...before, [section]: after };
      }),
    [],
  );

  const { intake, exam, imaging, impression } = drafts;
  const bounds = useMemo(
    (): { [Section in DraftSection]: Bound<SectionData[Section]> } => ({
      intake: {
        field: 'intake',
        value: intake.typed,
        update: (next) => change('intake', (typed) => next(typed) ?? {}),
      },
      exam: {
        field: 'exam',
        value: exam.typed,
        update: (next) => change('exam', (typed) => next(typed) ?? {}),
      },
      imaging: {
        field: 'imaging',
        value: imaging.typed,
        update: (next) => change('imaging', (typed) => next(typed) ?? {}),
      },
      impression: {
        field: 'impression',
        value: impression.typed,
        update: (next) => change('impression', (typed) => next(typed) ?? {}),
      },
    }),
    [intake.typed, exam.typed, imaging.typed, impression.typed, change],
  );
  return { drafts, bounds, change };
}
