'use client';
import { useTranslations } from 'next-intl';
import { Fragment, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { type Bound, part } from '@/components/forms/bound';
import { useCarry } from '@/components/forms/carry-context';
import { useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { Exam } from '@/domain/exam/schema';
import { putCell, setAll, untestedOf } from './all-normal';
import { CellPicker } from './cell-picker';
import { useCellWords } from './cell-words';
import { GridCell } from './grid-cell';
import { cellAfter, gridKey } from './grid-keys';
import { CELL_KINDS, type Cell, type CellKind, cellAt, cellValue, GRID_CELLS, GRID_ROWS } from './grid-model';
import { StatedNormal } from './stated-normal';

type Neurology = NonNullable<Exam['neurology']>;
const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Roots × (light touch, pinprick, strength, reflex), right and left side by side; one Tab stop, arrows inside. */
export function RootGrid({ bound }: { bound: Bound<Neurology> }) {
  const t = useTranslations('assessment.grid');
  const words = useWords();
  const { wordOf, nameOf } = useCellWords();
  const { problems } = useFormContext();
  const { previous, signed } = useVisit();
  const { day } = useDates();
  const carry = useCarry();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(GRID_CELLS[0]?.field);
  const [picker, setPicker] = useState<{ cell: Cell; anchor: HTMLElement } | null>(null);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<{ kind: CellKind; cells: Cell[]; text: string } | null>(null);
  const neurology = bound.value;
  const latest = useRef(bound);
  latest.current = bound;

  const set = useCallback(
    (cell: Cell, value: string | null) => {
      putCell(latest.current, cell, value);
      setUndo(null);
      setSaid(t('cell', { what: nameOf(cell), side: t(cell.side), value: wordOf(cell.kind, value) }));
    },
    [t, nameOf, wordOf],
  );
  const onFocus = useCallback((cell: Cell) => setActive(cell.field), []);
  const onOpen = useCallback((cell: Cell, anchor: HTMLElement) => setPicker({ cell, anchor }), []);
  const onKeyDown = useCallback(
    (cell: Cell, event: KeyboardEvent<HTMLButtonElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = gridKey(cell.kind, event.key, cellValue(latest.current.value, cell));
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'set') set(cell, action.value);
      else if (action.kind === 'open') onOpen(cell, event.currentTarget);
      else {
        const next = cellAfter(cell, action);
        table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
      }
    },
    [set, onOpen],
  );

  const allNormal = (kind: CellKind) => {
    const cells = untestedOf(neurology, kind);
    const kept = GRID_CELLS.filter((cell) => cell.kind === kind).length - cells.length;
    setAll(bound, cells, 'normal');
    setUndo({
      kind,
      cells,
      text: t('allNormalSaid', { group: t(kind), count: cells.length, kept }),
    });
  };

  const place = (row: number, column: number) => {
    const cell = cellAt(row, column);
    const edge = column % 2 === 0 ? 'w-12 pr-0.5 pl-2' : 'w-12 pr-2 pl-0.5';
    if (!cell) return <td key={column} className={edge} />;
    return (
      <td key={column} className={edge}>
        <GridCell
          cell={cell}
          value={cellValue(neurology, cell)}
          before={previous ? cellValue(previous.exam.neurology, cell) : null}
          since={carry?.carriedSince(cell.field) ?? null}
          active={active === cell.field}
          invalid={cell.field in problems}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onOpen={onOpen}
        />
      </td>
    );
  };

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
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 z-10 bg-card pl-3.5! text-left">
                {t('root')}
              </th>
              {CELL_KINDS.map((kind) => (
                <Fragment key={kind}>
                  {kind === 'strength' ? (
                    <th scope="col" className="pl-2! text-left">
                      {t('muscle')}
                    </th>
                  ) : null}
                  {kind === 'reflex' ? (
                    <th scope="col" className="pl-2! text-left">
                      {t('reflexName')}
                    </th>
                  ) : null}
                  <th scope="colgroup" colSpan={2}>
                    <span className="block whitespace-nowrap">
                      {t(kind)} {t('right')} · {t('left')}
                    </span>
                    {signed ? null : (
                      <Button
                        size="small"
                        tone="quiet"
                        className="min-h-6! px-1.5 text-xs!"
                        aria-label={t('allNormalLabel', { group: t(kind) })}
                        onClick={() => allNormal(kind)}
                      >
                        {t('allNormal')}
                      </Button>
                    )}
                  </th>
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {GRID_ROWS.map(({ root, muscle, reflex }, row) => {
              const last = GRID_ROWS[row + 1]?.root !== null;
              return (
                <tr
                  key={`${root ?? ''}${muscle ?? ''}`}
                  className={last && row < GRID_ROWS.length - 1 ? 'border-b border-line' : undefined}
                >
                  {root ? (
                    <th
                      scope="row"
                      className="sticky left-0 z-10 bg-card pl-3.5! text-left text-base! font-bold! text-ink!"
                    >
                      {root}
                    </th>
                  ) : (
                    <td className="sticky left-0 z-10 bg-card" />
                  )}
                  {COLUMNS.slice(0, 4).map((column) => place(row, column))}
                  <td className="pl-2 text-left text-sm leading-4">{muscle ? words.muscle[muscle] : null}</td>
                  {COLUMNS.slice(4, 6).map((column) => place(row, column))}
                  <td className="pl-2 text-left text-sm leading-4">{reflex ? words.reflex[reflex] : null}</td>
                  {COLUMNS.slice(6, 8).map((column) => place(row, column))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <StatedNormal bound={part(bound, 'statedNormal')} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div role="status" className="px-3.5 pb-2 empty:hidden">
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
          onClose={() => setPicker(null)}
        />
      ) : null}
    </SectionCard>
  );
}
