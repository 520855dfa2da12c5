'use client';
import { createContext, useContext } from 'react';
import type { Evaluation } from '@/domain/evaluation';
import type { Exam } from '@/domain/exam/schema';
import type { Facts, Person } from '@/domain/facts';
import type { Imaging } from '@/domain/imaging/schema';
import type { Impression } from '@/domain/impression/schema';
import type { Intake } from '@/domain/intake/schema';
import type { SideOrder } from '@/domain/shorthand/side-order';
import type { Bound } from './bound';

/** The draft of one assessment, as its sections see it. */
export type Draft = {
  intake: Bound<Intake>;
  exam: Bound<Exam>;
  imaging: Bound<Imaging>;
  /** The therapist's word: decision, hand-over, and text of the note. */
  impression: Bound<Impression>;
};

/** What stays as it is while an assessment is open. It stands apart from the draft, so that nothing that reads only this is drawn at a key. */
export type Visit = {
  person: Person;
  /** The last signed assessment of the case: shown in grey, never carried over by itself. */
  previous: ({ on: string } & Pick<Facts, 'intake' | 'exam' | 'imaging'>) | null;
  signed: boolean;
  /** Which side the first of two values belongs to in this clinic's shorthand. */
  sideOrder: SideOrder;
  /** Opens the section that shows a facts path and puts the focus there. */
  goToField: (field: string) => void;
};

const DraftContext = createContext<Draft | null>(null);
export const DraftProvider = DraftContext.Provider;

export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('useDraft stands outside of an assessment');
  return draft;
}

const VisitContext = createContext<Visit | null>(null);
export const VisitProvider = VisitContext.Provider;

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('useVisit stands outside of an assessment');
  return visit;
}

const ReadingContext = createContext<Evaluation | null>(null);
export const ReadingProvider = ReadingContext.Provider;

/**
 * The reading of these facts: live for a draft, as stored for a signed assessment, null while there is none. It stands apart from
 * the draft so that a new reading does not draw the form again.
 */
export const useReading = (): Evaluation | null => useContext(ReadingContext);
