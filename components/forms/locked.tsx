'use client';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';

/**
 * Nothing inside can be changed `while` what stands there is on its way to be signed or recorded, and it looks so. Afterwards the focus
 * is where it was, on the button that sent it too.
 */
export function Locked({
  while: locked,
  className,
  children,
}: {
  while: boolean;
  className?: string;
  children: ReactNode;
}) {
  const stood = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (locked) stood.current = at instanceof HTMLElement ? at : null;
    else {
      if (at === document.body) stood.current?.focus();
      stood.current = null;
    }
  }, [locked]);
  return (
    <div
      inert={locked}
      // A quick answer does not make the page flicker.
      className={classNames(className, locked && 'opacity-60 transition-opacity delay-200')}
    >
      {children}
    </div>
  );
}
