'use client';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { LastTime } from './last-time';

/**
 * A short list of rows that grow and shrink by keyboard: adding puts the focus into the new row, removing puts it on the add
 * button, so that nobody is left nowhere.
 */
export function RowList<Row>({
  field,
  label,
  rows,
  max,
  onAdd,
  onRemove,
  addLabel,
  removeLabel,
  empty,
  children,
}: {
  field: string;
  label: string;
  rows: readonly Row[];
  max: number;
  onAdd: () => void;
  onRemove: (index: number) => void;
  addLabel: string;
  removeLabel: (index: number) => string;
  empty?: string | undefined;
  children: (row: Row, index: number) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div data-field={field} className="scroll-my-24 py-1">
      {rows.length === 0 && empty ? <p className="py-1 text-sm text-ink-2">{empty}</p> : null}
      <ul ref={list} aria-label={label}>
        {rows.map((row, index) => (
          <li key={index} className="flex items-start gap-2 border-b border-dashed border-line py-1.5">
            <div className="flex min-w-0 grow flex-wrap items-center gap-2">{children(row, index)}</div>
            <button
              type="button"
              aria-label={removeLabel(index)}
              title={removeLabel(index)}
              onClick={() => {
                onRemove(index);
                add.current?.focus();
              }}
              className="grid size-7 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunk"
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        ref={add}
        size="small"
        tone="quiet"
        className="mt-1.5 -ml-2"
        disabled={rows.length >= max}
        onClick={() => {
          onAdd();
          requestAnimationFrame(() =>
            list.current?.lastElementChild?.querySelector<HTMLElement>('select, input')?.focus(),
          );
        }}
      >
        <span aria-hidden="true">+</span> {addLabel}
      </Button>
      <LastTime field={field} />
    </div>
  );
}
