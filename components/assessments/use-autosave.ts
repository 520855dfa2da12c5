'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { troubleOf } from '@/components/forms/save-trouble';
import { type SaveAnswer, SectionSaver } from '@/components/forms/section-saver';
import { useTRPCClient } from '@/components/trpc/client';
import { acceptedLater } from './check-later';
import { DRAFT_SECTIONS, type DraftSection, type SectionData } from './draft-sections';
import { SaveStateStore } from './save-states';
import type { Drafts } from './use-draft-sections';

export type Savers = { [Section in DraftSection]: SectionSaver<SectionData[Section]> };
/** The sections as they were loaded. */
export type Start = {
  [Section in DraftSection]: { data: SectionData[Section]; version: number; savedAt: string | null };
};

/** Saves each section by itself while the draft is open. What it hands out stays the same; how it stands is in `states`. */
export function useAutosave(
  { assessmentId, patientId, start }: { assessmentId: string; patientId: string; start: Start },
  drafts: Drafts,
) {
  const client = useTRPCClient();
  const [states] = useState(
    () =>
      new SaveStateStore({
        intake: { kind: 'clean', savedAt: start.intake.savedAt },
        exam: { kind: 'clean', savedAt: start.exam.savedAt },
        imaging: { kind: 'clean', savedAt: start.imaging.savedAt },
        impression: { kind: 'clean', savedAt: start.impression.savedAt },
      }),
  );

  /** Writes a request down on this device before it leaves; set once the device is ready. */
  const writeAhead = useRef<((section: DraftSection) => Promise<void>) | null>(null);
  const [savers] = useState((): Savers => {
    const saverOf = <Section extends DraftSection>(section: Section) =>
      new SectionSaver<SectionData[Section]>(start[section], {
        send: async (sent): Promise<SaveAnswer<SectionData[Section]>> => {
          const answer = await client.assessments.saveSection.mutate({
            assessmentId,
            patientId,
            section,
            ...sent,
          });
          if (answer.kind === 'saved') return answer;
          const data = await acceptedLater(section, answer.theirs.data);
          if (data === null) throw new Error('The newer version does not fit this page');
          return { kind: 'conflict', theirs: { ...answer.theirs, data } };
        },
        troubleOf,
        beforeSend: async () => {
          await writeAhead.current?.(section);
        },
        newKey: () => crypto.randomUUID(),
        onState: (state) => states.set(section, state),
      });
    return {
      intake: saverOf('intake'),
      exam: saverOf('exam'),
      imaging: saverOf('imaging'),
      impression: saverOf('impression'),
    };
  });

  useEffect(() => savers.intake.change(drafts.intake.accepted), [savers, drafts.intake.accepted]);
  useEffect(() => savers.exam.change(drafts.exam.accepted), [savers, drafts.exam.accepted]);
  useEffect(() => savers.imaging.change(drafts.imaging.accepted), [savers, drafts.imaging.accepted]);
  useEffect(() => savers.impression.change(drafts.impression.accepted), [savers, drafts.impression.accepted]);

  const flushAll = useCallback(
    () => Promise.all(DRAFT_SECTIONS.map((section) => savers[section].flush())),
    [savers],
  );

  useEffect(() => {
    const again = () => void flushAll();
    const onHide = () => document.visibilityState === 'hidden' && again();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', onHide);
      void flushAll();
    };
  }, [flushAll]);

  return useMemo(() => ({ states, savers, flushAll, writeAhead }), [states, savers, flushAll]);
}
export type Autosave = ReturnType<typeof useAutosave>;
