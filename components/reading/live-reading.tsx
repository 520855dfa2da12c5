'use client';
import { createContext, type ReactNode, useContext } from 'react';
import { ReadingProvider } from '@/components/forms/draft-context';
import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import { useEvaluation } from './use-evaluation';

const FailedContext = createContext(false);
/** Whether the engine failed on these facts, so that no reading can be shown. */
export const useReadingFailed = () => useContext(FailedContext);

/** Reads the facts for everything below it: live for a draft, as stored for a signed assessment. */
export function LiveReading({
  facts,
  today,
  loaded,
  signed,
  children,
}: {
  facts: Facts;
  today: string;
  /** Of a signed assessment as it was stored, of a draft as the server read it when it was opened. */
  loaded: Evaluation | null;
  signed: boolean;
  children: ReactNode;
}) {
  const live = useEvaluation(facts, today, { signed, first: loaded });
  return (
    <FailedContext value={live.failed}>
      <ReadingProvider value={signed ? loaded : live.evaluation}>{children}</ReadingProvider>
    </FailedContext>
  );
}
