'use client';
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { sameProps } from '@/components/forms/same-props';
import { useWords } from '@/components/words/use-words';
import { GridCell } from './grid-cell';
import { type Cell, GRID_ROWS } from './grid-model';

/** One cell as it stands now. */
export type CellState = {
  cell: Cell;
  value: string | null;
  before: string | null;
  since: string | null;
  active: boolean;
  invalid: boolean;
  /** The message of a key that was just refused here. */
  refusal: string | undefined;
};
type Handlers = {
  onFocus: (cell: Cell) => void;
  onKeyDown: (cell: Cell, event: KeyboardEvent<HTMLButtonElement>) => void;
  onOpen: (cell: Cell, anchor: HTMLElement) => void;
};

const SENSATION = [0, 1, 2, 3];
const STRENGTH = [4, 5];
const REFLEX = [6, 7];

function Row({ row, states, ...handlers }: { row: number; states: readonly CellState[] } & Handlers) {
  const words = useWords();
  const { root = null, muscle = null, reflex = null } = GRID_ROWS[row] ?? {};
  const place = (column: number) => {
    const state = states.find(({ cell }) => cell.column === column);
    const edge = column % 2 === 0 ? 'w-12 pr-0.5 pl-2' : 'w-12 pr-2 pl-0.5';
    return (
      <td key={column} className={edge}>
        {state ? <GridCell {...state} {...handlers} /> : null}
      </td>
    );
  };
  const endsRoot = row < GRID_ROWS.length - 1 && GRID_ROWS[row + 1]?.root !== null;
  return (
    <tr className={endsRoot ? 'border-b border-line' : undefined}>
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
      {SENSATION.map(place)}
      <td className="pl-2 text-left text-sm leading-4">{muscle ? words.muscle[muscle] : null}</td>
      {STRENGTH.map(place)}
      <td className="pl-2 text-left text-sm leading-4">{reflex ? words.reflex[reflex] : null}</td>
      {REFLEX.map(place)}
    </tr>
  );
}

/** One line of the root table. */
export const GridRow = memo(Row, sameProps);
