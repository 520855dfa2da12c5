'use client';
import { useEffect } from 'react';
import { SECTIONS, type SectionId } from './sections';

const WRITES = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"])';

/**
 * Keys that work in every section: `?` the map, Alt ↓ and ↑ the next and the last section, Alt I the impression, Alt N the note.
 * Nothing happens while a dialog is open.
 */
export function useWorkspaceKeys(
  section: SectionId,
  { go, onMap, onNote }: { go: (section: SectionId) => void; onMap: () => void; onNote: () => void },
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === '?' && !event.altKey && !target?.matches(WRITES)) onMap();
      else if (event.altKey && event.code === 'KeyN') onNote();
      else if (event.altKey && event.code === 'KeyI') go('impression');
      else if (event.altKey && step && !target?.matches('select')) {
        const next = SECTIONS[SECTIONS.indexOf(section) + step];
        if (!next) return;
        go(next);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [section, go, onMap, onNote]);
}
