'use client';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { useCellWords } from './cell-words';
import { type Cell, isAbnormal } from './grid-model';

/** One test on one side: a single control. Amber and bold when abnormal, dashed while not tested. */
export const GridCell = memo(function GridCell({
  cell,
  value,
  before,
  since,
  active,
  invalid,
  refusal,
  onFocus,
  onKeyDown,
  onOpen,
}: {
  cell: Cell;
  /** What stands in it; null was not tested. */
  value: string | null;
  /** Last time's value, or null. */
  before: string | null;
  /** The day it was really found, where last time's value was taken over without testing again. */
  since: string | null;
  active: boolean;
  invalid: boolean;
  /** The id of the message of a key that was just refused here. */
  refusal: string | undefined;
  onFocus: (cell: Cell) => void;
  onKeyDown: (cell: Cell, event: KeyboardEvent<HTMLButtonElement>) => void;
  onOpen: (cell: Cell, anchor: HTMLElement) => void;
}) {
  const t = useTranslations('assessment.grid');
  const { day } = useDates();
  const { wordOf, shortOf, nameOf } = useCellWords();
  const said = { what: nameOf(cell), side: t(cell.side), value: wordOf(cell.kind, value) };
  const abnormal = isAbnormal(cell.kind, value);
  return (
    <button
      type="button"
      data-field={cell.field}
      data-cell={`${cell.row}-${cell.column}`}
      tabIndex={active ? 0 : -1}
      aria-label={
        since !== null
          ? t('cellCarried', { ...said, date: day(since) })
          : before === null
            ? t('cell', said)
            : t('cellWithBefore', { ...said, before: wordOf(cell.kind, before) })
      }
      aria-invalid={invalid || refusal !== undefined || undefined}
      aria-describedby={refusal}
      onFocus={() => onFocus(cell)}
      onKeyDown={(event) => onKeyDown(cell, event)}
      onClick={(event) => onOpen(cell, event.currentTarget)}
      className={classNames(
        'scroll-my-24 inline-flex h-[26px] w-[38px] items-center justify-center gap-1 rounded-sm border align-middle text-sm focus-visible:outline-offset-0 max-sm:h-9 max-sm:w-11',
        abnormal && 'border-watch bg-watch-soft font-bold text-watch forced-colors:border-[3px]',
        !abnormal && value !== null && value !== 'unable' && 'border-line bg-paper text-ink-2',
        value === null && 'border-dashed border-line-2 text-ink-3',
        value === 'unable' && 'border-line-2 text-ink',
        (invalid || refusal) && 'border-danger',
      )}
    >
      {shortOf(value)}
      {since === null ? null : (
        <span aria-hidden="true" className="font-normal text-[11px]">
          ↻
        </span>
      )}
      {before === null || since !== null ? null : (
        <span aria-hidden="true" className="font-normal text-[10px] text-ink-3">
          {shortOf(before)}
        </span>
      )}
    </button>
  );
});
