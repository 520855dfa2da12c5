'use client';
import { useRef } from 'react';

/**
 * The key under which the server does a thing once. The same content sent again after a lost answer keeps its key and counts
 * once; other content is another intent and gets a new one. `sent`: what went out before the page went away, with its key.
 */
export function useIntentKey(sent?: { intent: unknown; key: string }): (intent: unknown) => string {
  const last = useRef(sent ? { content: JSON.stringify(sent.intent), key: sent.key } : null);
  return (intent) => {
    const content = JSON.stringify(intent);
    if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() };
    return last.current.key;
  };
}
