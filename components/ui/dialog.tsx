'use client';
import type { ReactNode } from 'react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';

/**
 * A modal dialog on the native element: focus stays inside, Escape closes, focus returns where it was. It begins at what is
 * marked `data-focus-first`, else at the first control.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  wide = false,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  wide?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  // Taken away while it is open, it gives the focus back as well.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={() => {
        if (!ref.current?.open) onClose();
      }}
      className={classNames(
        'w-[calc(100%-32px)] rounded-lg border border-line bg-card p-5 text-ink',
        wide ? 'max-w-3xl' : 'max-w-lg',
      )}
    >
      {open ? (
        <>
          <h2 id={titleId} className="mb-3 text-[17px] leading-6">
            {title}
          </h2>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
