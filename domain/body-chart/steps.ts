import { middleOf } from '../drawing/geometry';
import type { BodyView, Cell } from './body-view';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AHEAD: Record<Direction, (dx: number, dy: number) => [along: number, across: number]> = {
  up: (dx, dy) => [-dy, Math.abs(dx)],
  down: (dx, dy) => [dy, Math.abs(dx)],
  left: (dx, dy) => [-dx, Math.abs(dy)],
  right: (dx, dy) => [dx, Math.abs(dy)],
};

/**
 * The next cell of a view in a direction of the screen: the nearest one ahead, straight ahead before aside. Null at the edge.
 * Cells on the same line (the two calves) are reached sideways, cells above and below up and down.
 */
export function stepFrom(view: BodyView, from: Cell, direction: Direction): Cell | null {
  const [x, y] = middleOf(from.polygon);
  let best: { cell: Cell; cost: number } | null = null;
  for (const cell of view.cells) {
    if (cell === from) continue;
    const [cellX, cellY] = middleOf(cell.polygon);
    const [along, across] = AHEAD[direction](cellX - x, cellY - y);
    if (along < 1 || across > along * 3) continue;
    const cost = along + across * 3;
    if (!best || cost < best.cost) best = { cell, cost };
  }
  return best?.cell ?? null;
}
