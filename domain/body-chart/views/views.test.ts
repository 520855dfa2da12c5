import { describe, expect, it } from 'vitest';
import { areaOf, isInside, middleOf, type Point } from '../../drawing/geometry';
import { REGIONS, type Region } from '../../vocabulary/regions';
import type { BodyView, Cell } from '../body-view';
import { isDrawn } from '../place';
import { VIEWS, viewOf } from '.';

/** Where each side of the patient lies on the screen: face to face the right is on the left, from behind on the right. */
const SCREEN: Record<'front' | 'back' | 'soles', Record<'left' | 'right', 'negative' | 'positive'>> = {
  front: { right: 'negative', left: 'positive' },
  back: { left: 'negative', right: 'positive' },
  soles: { right: 'negative', left: 'positive' },
};
const xsOf = (cell: Cell) => cell.polygon.map(([x]) => x);
const everyCell = VIEWS.flatMap((view) => view.cells.map((cell) => [cell.id, view, cell] as const));

describe('left and right', () => {
  const sided = everyCell.filter(([, view]) => view.id !== 'left' && view.id !== 'right');

  it.each(sided)('%s lies on its own half of the screen', (_, view, cell) => {
    const xs = xsOf(cell);
    if (cell.side === 'midline') {
      expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs));
      return;
    }
    const half = SCREEN[view.id as 'front' | 'back' | 'soles'][cell.side];
    expect(xs.every((x) => (half === 'negative' ? x <= 0 : x >= 0))).toBe(true);
  });

  it.each(['right', 'left'] as const)('the view of the %s side holds no cell of the other', (side) => {
    expect(viewOf(side).cells.every((cell) => cell.side === side)).toBe(true);
  });

  it('the face looks to the right of the screen on the right side, to the left on the left side', () => {
    const toes = (id: 'left' | 'right') =>
      middleOf(viewOf(id).cells.find((cell) => cell.region === 'toes_lesser')?.polygon ?? [])[0];
    expect(toes('right')).toBeGreaterThan(0);
    expect(toes('left')).toBeLessThan(0);
  });

  it('great toes meet in the middle on front and soles, outer edges of the feet lie outside', () => {
    for (const id of ['front', 'soles'] as const) {
      const distanceOf = (region: Region) =>
        Math.abs(middleOf(viewOf(id).cells.find((cell) => cell.region === region)?.polygon ?? [])[0]);
      expect(distanceOf('toe_great')).toBeLessThan(distanceOf('toes_lesser'));
      expect(distanceOf('foot_med')).toBeLessThan(distanceOf('foot_lat'));
    }
  });

  it.each(VIEWS.filter(({ id }) => id !== 'left' && id !== 'right'))(
    '$id has every sided cell twice',
    (view) => {
      const regionsOf = (side: string) =>
        view.cells.filter((cell) => cell.side === side).map((cell) => cell.region);
      expect(regionsOf('left')).toEqual(regionsOf('right'));
    },
  );
});

describe('cells', () => {
  const NOT_DRAWN = ['thigh_unspecified', 'leg_unspecified', 'foot_unspecified'];

  it('show every region of the vocabulary but those nobody stated more closely', () => {
    expect(REGIONS.filter((region) => !isDrawn(region))).toEqual(NOT_DRAWN);
  });

  it('have one id each', () => {
    expect(new Set(everyCell.map(([id]) => id)).size).toBe(everyCell.length);
  });

  it.each(everyCell.filter(([, , cell]) => cell.region !== 'upper_limb'))(
    '%s is large enough to hit and holds its own middle',
    (_, __, cell) => {
      expect(areaOf(cell.polygon)).toBeGreaterThan(200);
      expect(isInside(middleOf(cell.polygon), cell.polygon)).toBe(true);
    },
  );

  it.each(VIEWS)('of $id never lie over one another', (view) => {
    expect(overlapsOf(view)).toEqual([]);
  });
});

/** Pairs of cells that share a point of a fine grid. */
function overlapsOf(view: BodyView): string[] {
  const [left, top, width, height] = view.box;
  const found = new Set<string>();
  for (let y = top + 0.37; y < top + height; y += 2) {
    for (let x = left + 0.41; x < left + width; x += 2) {
      const point: Point = [x, y];
      const here = view.cells.filter((cell) => isInside(point, cell.polygon));
      if (here.length > 1) found.add(here.map((cell) => cell.id).join(' and '));
    }
  }
  return [...found];
}
