import { type Bound, part, put } from '@/components/forms/bound';
import type { Exam } from '@/domain/exam/schema';
import { REFLEX_GRADES, SENSATION_STATES, STRENGTH_GRADES } from '@/domain/vocabulary/muscles';
import { type Cell, type CellKind, cellValue, GRID_CELLS, NORMAL } from './grid-model';

type Neurology = NonNullable<Exam['neurology']>;

const oneOf = <Value extends string>(list: readonly Value[], value: string | null): Value | undefined =>
  list.find((known) => known === value);

/** Writes one cell of the table; null takes the value out again. A grade the cell cannot hold writes nothing. */
export function putCell(neurology: Bound<Neurology>, cell: Cell, value: string | null): void {
  switch (cell.kind) {
    case 'strength':
      put(part(part(part(neurology, 'strength'), cell.muscle), cell.side), oneOf(STRENGTH_GRADES, value));
      return;
    case 'reflex':
      put(part(part(part(neurology, 'reflexes'), cell.reflex), cell.side), oneOf(REFLEX_GRADES, value));
      return;
    default:
      put(
        part(part(part(part(neurology, 'sensation'), cell.root), cell.side), cell.kind),
        oneOf(SENSATION_STATES, value),
      );
  }
}

/** The cells of a group nobody tested: what "All normal" sets, and what its undo takes back. */
export const untestedOf = (neurology: Neurology | undefined, kind: CellKind): Cell[] =>
  GRID_CELLS.filter((cell) => cell.kind === kind && cellValue(neurology, cell) === null);

export function setAll(
  neurology: Bound<Neurology>,
  cells: readonly Cell[],
  to: 'normal' | 'not_tested',
): void {
  for (const cell of cells) putCell(neurology, cell, to === 'normal' ? NORMAL[cell.kind] : null);
}
