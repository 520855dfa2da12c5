'use client';
import { useEffect } from 'react';
import { focusField } from './focus-field';

let last: { control: HTMLElement; field: string | undefined } | null = null;

/** Remembers in which field one was last, while somebody is signed in. */
export function useLastField(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('dialog')) return;
      const field = target.closest<HTMLElement>('[data-field]')?.dataset.field;
      const writes = target.matches('input, textarea, select');
      if (field !== undefined || writes) last = { control: target, field };
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      last = null;
    };
  }, []);
}

/** Back into that field, also where its control was drawn anew. */
export function backToLastField(): void {
  if (last?.control.isConnected) last.control.focus();
  else if (last?.field !== undefined) focusField(last.field);
}
