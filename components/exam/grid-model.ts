import type { Exam } from '@/domain/exam/schema';
import type { Muscle, Reflex } from '@/domain/vocabulary/muscles';
import { ROOTS, type Root } from '@/domain/vocabulary/roots';
import type { Side } from '@/domain/vocabulary/side';

export type CellKind = 'lightTouch' | 'pinprick' | 'strength' | 'reflex';
export const CELL_KINDS = ['lightTouch', 'pinprick', 'strength', 'reflex'] as const;

/** One test on one side. `column` is 0–7: light touch R L, pinprick R L, strength R L, reflex R L. */
export type Cell = { row: number; column: number; side: Side; field: string } & (
  | { kind: 'lightTouch' | 'pinprick'; root: Root }
  | { kind: 'strength'; muscle: Muscle }
  | { kind: 'reflex'; reflex: Reflex }
);

export type GridRow = {
  /** The root on the first row of its group, null on the rows below it. */
  root: Root | null;
  muscle: Muscle | null;
  reflex: Reflex | null;
};

/**
 * Which muscles and which reflex stand beside a root, best discriminator first (classification specification §4.1; clinic
 * standard, roots overlap: a muscle stands once, at the root it tells most about).
 */
const BESIDE_ROOT: Record<Root, { muscles: Muscle[]; reflex: Reflex | null }> = {
  L1: { muscles: [], reflex: null },
  L2: { muscles: ['hip_flexion'], reflex: null },
  L3: { muscles: ['knee_extension', 'hip_adduction'], reflex: null },
  L4: { muscles: ['ankle_dorsiflexion', 'ankle_inversion'], reflex: 'patellar' },
  L5: { muscles: ['great_toe_extension', 'hip_abduction', 'toe_extension'], reflex: 'medial_hamstring' },
  S1: { muscles: ['plantarflexion', 'ankle_eversion', 'hip_extension'], reflex: 'achilles' },
  S2: { muscles: ['toe_flexion', 'knee_flexion'], reflex: null },
};

export const GRID_ROWS: readonly GridRow[] = ROOTS.flatMap((root) => {
  const { muscles, reflex } = BESIDE_ROOT[root];
  return Array.from({ length: Math.max(1, muscles.length) }, (_, line) => ({
    root: line === 0 ? root : null,
    muscle: muscles[line] ?? null,
    reflex: line === 0 ? reflex : null,
  }));
});

/** Right stands left of left, as the examiner sees the patient. */
const SIDES: readonly Side[] = ['right', 'left'];

export const GRID_CELLS: readonly Cell[] = GRID_ROWS.flatMap(({ root, muscle, reflex }, row) =>
  SIDES.flatMap((side, s): Cell[] => [
    ...(root
      ? ([
          {
            row,
            column: s,
            side,
            kind: 'lightTouch',
            root,
            field: `exam.neurology.sensation.${root}.${side}.lightTouch`,
          },
          {
            row,
            column: 2 + s,
            side,
            kind: 'pinprick',
            root,
            field: `exam.neurology.sensation.${root}.${side}.pinprick`,
          },
        ] as const)
      : []),
    ...(muscle
      ? ([
          {
            row,
            column: 4 + s,
            side,
            kind: 'strength',
            muscle,
            field: `exam.neurology.strength.${muscle}.${side}`,
          },
        ] as const)
      : []),
    ...(reflex
      ? ([
          {
            row,
            column: 6 + s,
            side,
            kind: 'reflex',
            reflex,
            field: `exam.neurology.reflexes.${reflex}.${side}`,
          },
        ] as const)
      : []),
  ]),
);

export const cellAt = (row: number, column: number): Cell | undefined =>
  GRID_CELLS.find((cell) => cell.row === row && cell.column === column);

type Neurology = NonNullable<Exam['neurology']>;

/** What stands in a cell; null was not tested. */
export function cellValue(neurology: Neurology | undefined, cell: Cell): string | null {
  switch (cell.kind) {
    case 'strength':
      return neurology?.strength?.[cell.muscle]?.[cell.side] ?? null;
    case 'reflex':
      return neurology?.reflexes?.[cell.reflex]?.[cell.side] ?? null;
    default:
      return neurology?.sensation?.[cell.root]?.[cell.side]?.[cell.kind] ?? null;
  }
}

export const NORMAL: Record<CellKind, string> = {
  lightTouch: 'normal',
  pinprick: 'normal',
  strength: '5',
  reflex: '2+',
};

/** Recorded and not normal. What could not be judged is neither normal nor abnormal. */
export const isAbnormal = (kind: CellKind, value: string | null): boolean =>
  value !== null && value !== 'unable' && value !== NORMAL[kind];
