'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { type Bound, part } from '@/components/forms/bound';
import { useCarry } from '@/components/forms/carry-context';
import { useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { useDates } from '@/components/words/use-dates';
import type { Exam } from '@/domain/exam/schema';
import { putCell, setAll, untestedOf } from './all-normal';
import { CellPicker } from './cell-picker';
import { useCellWords } from './cell-words';
import { GridHead } from './grid-head';
import { cellAfter, gridKey, isRefused } from './grid-keys';
import { type Cell, type CellKind, cellValue, GRID_CELLS, GRID_ROWS } from './grid-model';
import { type CellState, GridRow } from './grid-row';
import { StatedNormal } from './stated-normal';

type Neurology = NonNullable<Exam['neurology']>;
const CELLS_OF_ROW = GRID_ROWS.map((_, row) => GRID_CELLS.filter((cell) => cell.row === row));

/** Roots × (light touch, pinprick, strength, reflex), right and left side by side; one Tab stop, arrows inside. */
export function RootGrid({ bound }: { bound: Bound<Neurology> }) {
  const t = useTranslations('assessment.grid');
  const { wordOf, nameOf } = useCellWords();
  const { problems } = useFormContext();
  const { previous, signed } = useVisit();
  const { day } = useDates();
  const carry = useCarry();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(GRID_CELLS[0]?.field);
  const [picker, setPicker] = useState<{ cell: Cell; anchor: HTMLElement } | null>(null);
  const [said, setSaid] = useState('');
  const refusal = useId();
  const [refused, setRefused] = useState<Cell | null>(null);
  const [undo, setUndo] = useState<{ kind: CellKind; cells: Cell[]; text: string } | null>(null);
  const neurology = bound.value;
  const latest = useRef(bound);
  latest.current = bound;

  const set = useCallback(
    (cell: Cell, value: string | null) => {
      putCell(latest.current, cell, value);
      setUndo(null);
      setRefused(null);
      setSaid(t('cell', { what: nameOf(cell), side: t(cell.side), value: wordOf(cell.kind, value) }));
    },
    [t, nameOf, wordOf],
  );
  const onFocus = useCallback((cell: Cell) => {
    setActive(cell.field);
    setRefused(null);
  }, []);
  const onOpen = useCallback((cell: Cell, anchor: HTMLElement) => setPicker({ cell, anchor }), []);
  const allNormal = useCallback(
    (kind: CellKind) => {
      const cells = untestedOf(latest.current.value, kind);
      setRefused(null);
      const kept = GRID_CELLS.filter((cell) => cell.kind === kind).length - cells.length;
      setAll(latest.current, cells, 'normal');
      setUndo({ kind, cells, text: t('allNormalSaid', { group: t(kind), count: cells.length, kept }) });
    },
    [t],
  );
  const onKeyDown = useCallback(
    (cell: Cell, event: KeyboardEvent<HTMLButtonElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = gridKey(cell.kind, event.key, cellValue(latest.current.value, cell));
      if (isRefused(cell.kind, event.key)) setRefused(cell);
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'set') set(cell, action.value);
      else if (action.kind === 'all_normal') allNormal(cell.kind);
      else if (action.kind === 'open') onOpen(cell, event.currentTarget);
      else {
        const next = cellAfter(cell, action);
        table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
      }
    },
    [set, allNormal, onOpen],
  );

  const stateOf = (cell: Cell): CellState => ({
    cell,
    value: cellValue(neurology, cell),
    before: previous ? cellValue(previous.exam.neurology, cell) : null,
    since: carry?.carriedSince(cell.field) ?? null,
    active: active === cell.field,
    invalid: cell.field in problems,
    refusal: refused?.field === cell.field ? refusal : undefined,
  });

  return (
    <SectionCard
      title={t('title')}
      aside={previous ? t('before', { date: day(previous.on) }) : undefined}
      lead={signed ? undefined : <span className="text-xs">{t('hint')}</span>}
      flush
    >
      {/* A signed table has no cell to focus, and must scroll by keyboard too. */}
      <section
        aria-label={t('label')}
        tabIndex={signed ? 0 : undefined}
        className="relative overflow-x-auto pb-1"
      >
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a native table keeps rows and headers, the grid role adds the arrows
          role="grid"
          aria-label={t('label')}
          className="w-full min-w-[624px] border-collapse text-center [&_td]:py-[3px] [&_th]:px-1 [&_th]:py-1 [&_th]:text-xs [&_th]:font-semibold [&_th]:text-ink-2 [&_thead_th]:border-b [&_thead_th]:border-line"
        >
          <GridHead onAllNormal={allNormal} />
          <tbody>
            {CELLS_OF_ROW.map((cells, row) => (
              <GridRow
                key={row}
                row={row}
                states={cells.map(stateOf)}
                onFocus={onFocus}
                onKeyDown={onKeyDown}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </section>
      <StatedNormal bound={part(bound, 'statedNormal')} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {/* In view wherever in the table somebody works; above the bar of the reading where there is one. */}
      <div className="sticky bottom-12 z-20 rounded-b-lg bg-card lg:bottom-0">
        <p
          id={refusal}
          role="status"
          className="border-t border-line px-3.5 py-1.5 text-sm font-semibold text-danger empty:hidden"
        >
          {refused ? (
            <>
              <span aria-hidden="true">▲ </span>
              {t(`range.${refused.kind}`)}
            </>
          ) : null}
        </p>
        <div role="status" className="border-t border-line px-3.5 py-1.5 empty:hidden">
          {undo ? (
            <span className="flex flex-wrap items-center gap-2 text-sm">
              {undo.text}
              {undo.cells.length > 0 ? (
                <Button
                  size="small"
                  tone="quiet"
                  onClick={() => {
                    setAll(bound, undo.cells, 'not_tested');
                    setUndo(null);
                  }}
                >
                  {t('undo')}
                </Button>
              ) : null}
            </span>
          ) : null}
        </div>
      </div>
      {picker ? (
        <CellPicker
          key={picker.cell.field}
          cell={picker.cell}
          anchor={picker.anchor}
          name={nameOf(picker.cell)}
          value={cellValue(neurology, picker.cell)}
          wordOf={(grade) => wordOf(picker.cell.kind, grade)}
          onPick={(value) => {
            set(picker.cell, value);
            setPicker(null);
            picker.anchor.focus();
          }}
          onRefused={() => setRefused(picker.cell)}
          onClose={() => setPicker(null)}
        />
      ) : null}
    </SectionCard>
  );
}
