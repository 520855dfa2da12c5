'use client';
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Cell } from './grid-model';

/** One test on one side: a single control. Amber and bold when abnormal, dashed while not tested. */
export const GridCell = memo(function GridCell({
  cell,
  label,
  short,
  before,
  carried,
  state,
  active,
  invalid,
  onFocus,
  onKeyDown,
  onOpen,
}: {
  cell: Cell;
  label: string;
  short: string;
  /** Last time's value in short, or null. */
  before: string | null;
  /** Last time's value, taken over without testing again. */
  carried: boolean;
  state: 'normal' | 'abnormal' | 'not_tested' | 'unable';
  active: boolean;
  invalid: boolean;
  onFocus: (cell: Cell) => void;
  onKeyDown: (cell: Cell, event: KeyboardEvent<HTMLButtonElement>) => void;
  onOpen: (cell: Cell, anchor: HTMLElement) => void;
}) {
  return (
    <button
      type="button"
      data-field={cell.field}
      data-cell={`${cell.row}-${cell.column}`}
      tabIndex={active ? 0 : -1}
      aria-label={label}
      aria-invalid={invalid || undefined}
      onFocus={() => onFocus(cell)}
      onKeyDown={(event) => onKeyDown(cell, event)}
      onClick={(event) => onOpen(cell, event.currentTarget)}
      className={classNames(
        'inline-flex h-[26px] w-[38px] items-center justify-center gap-1 rounded-sm border align-middle text-sm focus-visible:outline-offset-0 max-sm:h-9 max-sm:w-11',
        state === 'abnormal' && 'border-watch bg-watch-soft font-bold text-watch',
        state === 'normal' && 'border-line bg-paper text-ink-2',
        state === 'not_tested' && 'border-dashed border-line-2 text-ink-3',
        state === 'unable' && 'border-line-2 text-ink',
        invalid && 'border-danger',
      )}
    >
      {short}
      {carried ? (
        <span aria-hidden="true" className="font-normal text-[11px]">
          ↻
        </span>
      ) : null}
      {before === null ? null : (
        <span aria-hidden="true" className="font-normal text-[10px] text-ink-3">
          {before}
        </span>
      )}
    </button>
  );
});
