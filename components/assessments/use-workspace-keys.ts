'use client';
import { useEffect } from 'react';
import { isSection, SECTIONS, type SectionId } from './sections';

const WRITES = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"])';

/**
 * Keys that work in every section: `?` the map, Alt ↓ and ↑ the next and the last section, Alt I the impression, Alt N the note.
 * Nothing happens while a dialog is open.
 */
export function useWorkspaceKeys({
  go,
  onMap,
  onNote,
}: {
  go: (section: SectionId) => void;
  onMap: () => void;
  onNote: () => void;
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === '?' && !event.altKey && !target?.matches(WRITES)) onMap();
      else if (event.altKey && event.code === 'KeyN') onNote();
      else if (event.altKey && event.code === 'KeyI') go('impression');
      else if (event.altKey && step && !target?.matches('select')) {
        // From the address, which is ahead of the screen when somebody presses twice.
        const asked = new URL(window.location.href).searchParams.get('section');
        const next = SECTIONS[SECTIONS.indexOf(isSection(asked) ? asked : 'story') + step];
        if (!next) return;
        go(next);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, onMap, onNote]);
}
