import type { ReactNode } from 'react';

/** The original, readable and struck through where it was entered in error. */
export function Struck({ inError, children }: { inError: boolean; children: ReactNode }) {
  return inError ? <div className="struck flex min-w-0 flex-col gap-3.5">{children}</div> : children;
}
