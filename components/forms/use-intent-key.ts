'use client';
import { useRef } from 'react';

/**
 * The key under which the server does a thing once. The same content sent again after a lost answer keeps its key and counts
 * once; other content is another intent and gets a new one.
 */
export function useIntentKey(): (intent: unknown) => string {
  const last = useRef<{ content: string; key: string } | null>(null);
  return (intent) => {
    const content = JSON.stringify(intent);
    if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() };
    return last.current.key;
  };
}
