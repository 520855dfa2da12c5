'use client';
import { createContext, useContext } from 'react';

/** Last time's answers beside today's, where there was a last time. */
export type CarryContextValue = {
  /** What stood at a place last time, in words; empty when nothing did. */
  lastTime: (field: string) => { on: string; words: string } | null;
  /** Whether it may be taken over now. */
  canCarry: (field: string) => boolean;
  carry: (field: string) => void;
  /** Since when the answer here is carried and not re-tested; null where it is today's. */
  carriedSince: (field: string) => string | null;
  testedAgain: (field: string) => void;
};

const CarryContext = createContext<CarryContextValue | null>(null);
export const CarryProvider = CarryContext.Provider;
/** Null where nothing was recorded before, and outside of an assessment. */
export const useCarry = (): CarryContextValue | null => useContext(CarryContext);
