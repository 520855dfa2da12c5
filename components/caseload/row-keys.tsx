'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { nextRow } from './next-row';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog');

/** Arrow keys walk over the main links of the rows inside; `/` goes to the search box of the bar. */
export function RowKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === '/') {
        const box = document.querySelector<HTMLInputElement>('[data-find-patient]');
        if (!box?.checkVisibility()) return;
        event.preventDefault();
        box.focus();
        box.select();
        return;
      }
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
      const row = document.activeElement?.closest('[data-row]');
      const at = links.findIndex((link) => row?.contains(link));
      const to = nextRow(event.key, at, links.length);
      if (to === null) return;
      event.preventDefault();
      links[to]?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return <div ref={list}>{children}</div>;
}
