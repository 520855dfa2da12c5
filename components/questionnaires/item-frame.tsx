import type { ReactNode } from 'react';

/** A question and its controls on one card. */
export function ItemFrame({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-card p-4">
      <legend className="float-left mb-3 w-full font-semibold">{legend}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

export function ItemError({ error }: { error: string | null }) {
  if (!error) return null;
  return (
    <p role="alert" className="mt-2 flex gap-1 font-semibold text-danger">
      <span aria-hidden="true">▲</span> {error}
    </p>
  );
}
