import { describe, expect, it } from 'vitest';
import { middleOf, type Point, pointsAlong } from '../drawing/geometry';
import type { Cell, ViewId } from './body-view';
import { placesOfStroke } from './stroke';
import { VIEWS, viewOf } from './views';

const said = (view: ViewId, line: Point[]) =>
  placesOfStroke(viewOf(view), line).map(({ region, side }) => `${side} ${region}`);
const everyCell = VIEWS.flatMap((view) => view.cells.map((cell) => [cell.id, view, cell] as const));
/** A point of the cell: its middle, or for the bent arm a corner moved a little towards the next but one. */
const pointIn = (cell: Cell): Point =>
  cell.region === 'upper_limb' ? armPoint(cell.polygon) : middleOf(cell.polygon);
const armPoint = (polygon: readonly Point[]): Point =>
  middleOf(polygon.slice(2, 6).concat(polygon.slice(-3)));

describe('a tap', () => {
  it.each(everyCell)('in %s is its region on its side', (_, view, cell) => {
    expect(placesOfStroke(view, [pointIn(cell)])).toEqual([{ region: cell.region, side: cell.side }]);
  });

  it('just beside the calf still means the calf, far beside the body nothing', () => {
    expect(said('right', [[-36, 500]])).toEqual(['right leg_post']);
    expect(said('front', [[-110, 500]])).toEqual([]);
    expect(placesOfStroke(viewOf('front'), [])).toEqual([]);
  });
});

describe('a line', () => {
  it('down the back of the right leg from behind covers buttock to heel on the right, nothing on the left', () => {
    expect(
      said(
        'back',
        pointsAlong(
          [
            [32, 300],
            [30, 590],
          ],
          3,
        ),
      ),
    ).toEqual([
      'right buttock',
      'right thigh_post',
      'right knee_post',
      'right leg_post',
      'right ankle',
      'right heel_sole',
    ]);
  });

  it('down the outer leg of the left side ends at the toes', () => {
    const line: Point[] = [
      [0, 340],
      [0, 600],
      [-60, 600],
    ];
    expect(said('left', line)).toEqual([
      'left thigh_lat',
      'left leg_lat',
      'left ankle',
      'left foot_dorsum',
      'left foot_lat',
      'left toes_lesser',
    ]);
  });

  it('that cuts a corner by less than a finger does not cover the neighbour', () => {
    expect(
      said('back', [
        [-30, 300],
        [-30, 343],
      ]),
    ).toEqual(['left buttock']);
  });

  it('drawn around something covers what it encloses', () => {
    const around: Point[] = [
      [-48, 425],
      [-8, 425],
      [-8, 480],
      [-48, 480],
      [-48, 428],
    ];
    const inside = said('front', around);
    expect(inside).toContain('right knee_ant');
    expect(inside).toContain('right knee_medial');
    expect(inside.every((place) => place.startsWith('right'))).toBe(true);
  });

  it('across both thighs covers both sides', () => {
    expect(
      said('front', [
        [-35, 360],
        [35, 360],
      ]),
    ).toEqual(expect.arrayContaining(['right thigh_ant_upper', 'left thigh_ant_upper']));
  });
});

it('500 long strokes are read in the time of a few frames each', () => {
  const strokes = Array.from({ length: 500 }, (_, at): Point[] =>
    Array.from({ length: 200 }, (_, step): Point => [20 + (at % 20) + Math.sin(step) * 4, 270 + step * 1.6]),
  );
  const start = performance.now();
  for (const stroke of strokes) placesOfStroke(viewOf('back'), stroke);
  // A frame is 16 ms; the whole lot took about 0.15 s when it was written, on one slow core.
  expect((performance.now() - start) / strokes.length).toBeLessThan(16);
});
