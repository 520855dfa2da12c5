'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A line that opens. What lies behind it is made when it is opened: a closed one costs no more than its line. */
export function Opening({
  summary,
  look,
  className,
  children,
}: {
  summary: ReactNode;
  /** The classes of the line. */
  look: string;
  className?: string;
  children: () => ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before this code was there.
  useEffect(() => setOpen(details.current?.open === true), []);
  return (
    <details ref={details} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={look}>{summary}</summary>
      {open ? children() : null}
    </details>
  );
}
