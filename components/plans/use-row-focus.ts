'use client';
import { useRef } from 'react';

export type RowAct = 'up' | 'down' | 'swap' | 'remove';

/**
 * Keeps the focus in a list that changes under it: on the same button of the row that stands at a place now, on another one
 * of that row where it is gone or off, or on the fallback where no row is left.
 */
export function useRowFocus() {
  const list = useRef<HTMLUListElement>(null);
  const fallback = useRef<HTMLButtonElement>(null);
  const focusRow = (place: number, act: RowAct) =>
    requestAnimationFrame(() => {
      const row = list.current?.children[place];
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]:not(:disabled)`);
      const other = row?.querySelector<HTMLButtonElement>('[data-act]:not(:disabled)');
      (wanted ?? other ?? fallback.current)?.focus();
    });
  return { list, fallback, focusRow };
}
