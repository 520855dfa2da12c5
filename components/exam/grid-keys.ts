import { REFLEX_GRADES, SENSATION_STATES, STRENGTH_GRADES } from '@/domain/vocabulary/muscles';
import { type Cell, type CellKind, cellAt, GRID_CELLS, GRID_ROWS, NORMAL } from './grid-model';

export type GridKey =
  | { kind: 'set'; value: string | null }
  | { kind: 'move'; rows: -1 | 0 | 1; columns: -1 | 0 | 1 }
  | { kind: 'edge'; to: 'row_start' | 'row_end' }
  | { kind: 'open' }
  | { kind: 'all_normal' }
  | null;

const MOVES: Record<string, GridKey> = {
  ArrowUp: { kind: 'move', rows: -1, columns: 0 },
  ArrowDown: { kind: 'move', rows: 1, columns: 0 },
  ArrowLeft: { kind: 'move', rows: 0, columns: -1 },
  ArrowRight: { kind: 'move', rows: 0, columns: 1 },
  Home: { kind: 'edge', to: 'row_start' },
  End: { kind: 'edge', to: 'row_end' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
};

/** The grades a cell of this kind can hold, in the order the picker shows them. */
export const GRADES_OF: Record<CellKind, readonly string[]> = {
  lightTouch: SENSATION_STATES,
  pinprick: SENSATION_STATES,
  strength: STRENGTH_GRADES,
  reflex: REFLEX_GRADES,
};

/** A strength grade one step up or down within its whole number: 4 → 4+, 4+ → 4, 4- → 4. Where there is no such grade it stays. */
function nudged(grade: string | null, by: '+' | '-'): string | null {
  if (grade === null || !/^\d/.test(grade)) return null;
  const whole = grade.charAt(0);
  const sign = grade.slice(1);
  const wanted = sign === '' ? `${whole}${by}` : sign === by ? grade : whole;
  return STRENGTH_GRADES.some((known) => known === wanted) ? wanted : grade;
}

const strengthKey = (key: string, value: string | null): string | null | undefined => {
  if (/^[0-5]$/.test(key)) return key;
  if (key === '+' || key === '-') return nudged(value, key) ?? undefined;
  if (key === 'w') return 'weak';
  return undefined;
};
const reflexKey = (key: string): string | undefined => {
  if (key === '0' || key === 'a') return '0';
  if (/^[1-4]$/.test(key)) return `${key}+`;
  return key === 'r' ? '1+' : undefined;
};
const sensationKey = (key: string): string | undefined =>
  ({ r: 'reduced', a: 'absent', h: 'allodynia' })[key];

/** What a key does in a cell. Unknown keys give null and keep their usual meaning. */
export function gridKey(kind: CellKind, key: string, value: string | null): GridKey {
  const move = MOVES[key];
  if (move) return move;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === 'x' || key === 'Backspace' || key === 'Delete') return { kind: 'set', value: null };
  if (letter === 'n') return { kind: 'set', value: NORMAL[kind] };
  if (letter === 'g') return { kind: 'all_normal' };
  if (letter === 'u') return { kind: 'set', value: 'unable' };
  const set =
    kind === 'strength'
      ? strengthKey(letter, value)
      : kind === 'reflex'
        ? reflexKey(letter)
        : sensationKey(letter);
  return set === undefined ? null : { kind: 'set', value: set };
}

/** Whether a key is a grade in some cell and none in this one: typed for a grade it cannot hold, to be refused with its range. */
export const isRefused = (kind: CellKind, key: string): boolean =>
  /^[0-9ahrw]$/i.test(key) && gridKey(kind, key, null) === null;

/** The cell an arrow leads to, over the gaps of the table; the cell itself at the edge. */
export function cellAfter(cell: Cell, move: Exclude<GridKey, null>): Cell {
  if (move.kind === 'edge') {
    const row = GRID_CELLS.filter((other) => other.row === cell.row).sort((a, b) => a.column - b.column);
    return (move.to === 'row_start' ? row[0] : row[row.length - 1]) ?? cell;
  }
  if (move.kind !== 'move') return cell;
  let { row, column } = cell;
  for (;;) {
    row += move.rows;
    column += move.columns;
    if (row < 0 || row >= GRID_ROWS.length || column < 0 || column > 7) return cell;
    const found = cellAt(row, column);
    if (found) return found;
  }
}
