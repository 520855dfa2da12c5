'use client';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** The longest search text the server takes. */
export const MOST_SEARCH_CHARACTERS = 100;

type SearchText = { text: string; setText: (text: string) => void };

const Context = createContext<SearchText>({ text: '', setText: () => {} });

/** What the therapist last searched for, from the bar or the list. Held in memory only: a name belongs in no address. */
export function SearchTextProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const value = useMemo(() => ({ text, setText: (next: string) => setText(next.trim()) }), [text]);
  return <Context value={value}>{children}</Context>;
}

export const useSearchText = (): SearchText => useContext(Context);
