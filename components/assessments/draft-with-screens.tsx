'use client';
import type { ReactNode } from 'react';
import { ScreensProvider } from '@/components/exam/screens-context';
import { type Draft, DraftProvider } from '@/components/forms/draft-context';

/** The draft for its sections, with what its story calls for in the examination. */
export function DraftWithScreens({ value, children }: { value: Draft; children: ReactNode }) {
  return (
    <DraftProvider value={value}>
      <ScreensProvider>{children}</ScreensProvider>
    </DraftProvider>
  );
}
