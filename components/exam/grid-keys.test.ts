import { expect, test } from 'vitest';
import { MUSCLES, REFLEXES } from '@/domain/vocabulary/muscles';
import { cellAfter, gridKey, isRefused } from './grid-keys';
import { type Cell, cellAt, cellValue, GRID_CELLS, GRID_ROWS, isAbnormal } from './grid-model';

const set = (value: string | null) => ({ kind: 'set', value });
const at = (row: number, column: number): Cell => {
  const cell = cellAt(row, column);
  if (!cell) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
};
const rowOf = (field: string) => GRID_CELLS.find((cell) => cell.field === field) ?? at(0, 0);

test('digits grade strength, + and − refine the grade where such a grade exists', () => {
  expect(gridKey('strength', '4', null)).toEqual(set('4'));
  expect(gridKey('strength', '+', '4')).toEqual(set('4+'));
  expect(gridKey('strength', '-', '4')).toEqual(set('4-'));
  expect(gridKey('strength', '-', '4+')).toEqual(set('4'));
  expect(gridKey('strength', '+', '5')).toEqual(set('5'));
  expect(gridKey('strength', '-', '5')).toEqual(set('5'));
  expect(gridKey('strength', '+', null)).toBeNull();
  expect(gridKey('strength', '6', null)).toBeNull();
});

test('n is normal, x and Delete go back to not tested, u could not be judged', () => {
  expect(gridKey('strength', 'n', '3')).toEqual(set('5'));
  expect(gridKey('reflex', 'n', null)).toEqual(set('2+'));
  expect(gridKey('lightTouch', 'N', null)).toEqual(set('normal'));
  expect(gridKey('pinprick', 'x', 'reduced')).toEqual(set(null));
  expect(gridKey('pinprick', 'Delete', 'reduced')).toEqual(set(null));
  expect(gridKey('reflex', 'u', null)).toEqual(set('unable'));
});

test('g says that the whole group of the cell is normal', () => {
  for (const kind of ['strength', 'reflex', 'lightTouch', 'pinprick'] as const)
    expect(gridKey(kind, 'g', '3')).toEqual({ kind: 'all_normal' });
});

test('letters speak of sensation, digits of reflexes', () => {
  expect(gridKey('lightTouch', 'r', null)).toEqual(set('reduced'));
  expect(gridKey('lightTouch', 'a', null)).toEqual(set('absent'));
  expect(gridKey('lightTouch', 'h', null)).toEqual(set('allodynia'));
  expect(gridKey('lightTouch', '4', null)).toBeNull();
  expect(gridKey('reflex', '3', null)).toEqual(set('3+'));
  expect(gridKey('reflex', '0', null)).toEqual(set('0'));
  expect(gridKey('reflex', '5', null)).toBeNull();
  expect(gridKey('strength', 'Tab', null)).toBeNull();
});

test('a grade a cell cannot hold is refused; keys that are no grade anywhere are left alone', () => {
  const refusedBy = (kind: Cell['kind']) =>
    [...'0123456789ahrw'].filter((key) => isRefused(kind, key)).join('');
  expect(refusedBy('strength')).toBe('6789ahr');
  expect(refusedBy('reflex')).toBe('56789hw');
  expect(refusedBy('lightTouch')).toBe('0123456789w');
  for (const key of ['Tab', 'F6', '?', 'b', '=', '+']) expect(isRefused('strength', key), key).toBe(false);
});

test('arrows step over the gaps of the table and stay at its edges', () => {
  const l5Strength = rowOf('exam.neurology.strength.great_toe_extension.right');
  expect(cellAfter(l5Strength, { kind: 'move', rows: 0, columns: 1 }).field).toBe(
    'exam.neurology.strength.great_toe_extension.left',
  );
  const patellar = rowOf('exam.neurology.reflexes.patellar.right');
  expect(cellAfter(patellar, { kind: 'move', rows: 1, columns: 0 }).field).toBe(
    'exam.neurology.reflexes.medial_hamstring.right',
  );
  const first = at(0, 0);
  expect(cellAfter(first, { kind: 'move', rows: -1, columns: 0 })).toBe(first);
  expect(cellAfter(first, { kind: 'edge', to: 'row_end' }).column).toBe(3);
});

test('every muscle and reflex stands once on each side; the whole limb has no place in a root table', () => {
  const strength = GRID_CELLS.filter((cell) => cell.kind === 'strength' && cell.side === 'left');
  expect(strength.map((cell) => cell.kind === 'strength' && cell.muscle).sort()).toEqual(
    MUSCLES.filter((muscle) => muscle !== 'whole_limb').sort(),
  );
  expect(GRID_CELLS.filter((cell) => cell.kind === 'reflex')).toHaveLength(REFLEXES.length * 2);
  expect(GRID_ROWS[0]?.root).toBe('L1');
});

test('a missing value was not tested, and what could not be judged is not abnormal', () => {
  const cell = rowOf('exam.neurology.strength.hip_flexion.left');
  expect(cellValue(undefined, cell)).toBeNull();
  expect(cellValue({ strength: { hip_flexion: { left: '4-' } } }, cell)).toBe('4-');
  expect(isAbnormal('strength', '4-')).toBe(true);
  expect(isAbnormal('strength', '5')).toBe(false);
  expect(isAbnormal('reflex', 'unable')).toBe(false);
  expect(isAbnormal('reflex', '3+')).toBe(true);
  expect(isAbnormal('lightTouch', null)).toBe(false);
});
