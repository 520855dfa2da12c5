import { describe, expect, it } from 'vitest';
import type { Cell, ViewId } from './body-view';
import { type Direction, stepFrom } from './steps';
import { VIEWS, viewOf } from './views';

const DIRECTIONS: Direction[] = ['up', 'down', 'left', 'right'];
const step = (view: ViewId, from: string, direction: Direction) => {
  const cell = viewOf(view).cells.find(({ id }) => id === `${view}-${from}`);
  if (!cell) throw new Error(from);
  return stepFrom(viewOf(view), cell, direction)?.id.replace(`${view}-`, '') ?? null;
};

describe('arrow keys', () => {
  it.each(VIEWS)('reach every cell of $id from any other', (view) => {
    for (const start of view.cells) {
      const reached = new Set<Cell>([start]);
      for (const cell of reached) {
        for (const direction of DIRECTIONS) {
          const next = stepFrom(view, cell, direction);
          if (next) reached.add(next);
        }
      }
      expect(reached.size, `from ${start.id}`).toBe(view.cells.length);
    }
  });

  it('walk down the back of the leg as the eye does', () => {
    expect(step('back', 'buttock-right', 'down')).toBe('thigh_post-right');
    expect(step('back', 'thigh_post-right', 'down')).toBe('knee_post-right');
    expect(step('back', 'knee_post-right', 'down')).toBe('leg_post-right');
    expect(step('back', 'leg_post-right', 'right')).toBe('leg_lat-right');
    expect(step('back', 'leg_post-right', 'up')).toBe('knee_post-right');
  });

  it('end at the edge of the figure', () => {
    expect(step('soles', 'foot_lat-right', 'left')).toBeNull();
  });
});
