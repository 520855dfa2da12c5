import { areaOf, distance, isInside, lengthOf, middleOf, type Point, pointsAlong } from '../drawing/geometry';
import type { BodyView, Cell } from './body-view';
import { keyOf, type Place } from './place';

/** Steps in which a stroke is followed, in units of the figure (the body is 620 high). */
const STEP = 2;
/** A line shorter than this is a tap. */
export const TAP_LENGTH = 6;
/** A region counts as covered from this length of line in it; a corner cut on the way does not. */
const CROSSED_LENGTH = 9;
/** A line whose ends come this near, seen against its length, goes around what it encloses. */
const CLOSED_SHARE = 0.2;
/** A loop smaller than this is a scribble, not a line around something. */
const LOOP_AREA = 250;

const cellAt = (view: BodyView, point: Point): Cell | null =>
  view.cells.find((cell) => isInside(point, cell.polygon)) ?? null;

/** The cell nearest to a point, when the point lies beside the figure by no more than `reach`. */
function cellNear(view: BodyView, point: Point, reach: number): Cell | null {
  const ring = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);
  for (let radius = 2; radius <= reach; radius += 2) {
    for (const angle of ring) {
      const cell = cellAt(view, [point[0] + radius * Math.cos(angle), point[1] + radius * Math.sin(angle)]);
      if (cell) return cell;
    }
  }
  return null;
}

/** Where a tap lands: the cell under it, else the nearest within half a finger. Null beside the figure. */
export const tapped = (view: BodyView, point: Point): Place | null => {
  const cell = cellAt(view, point) ?? cellNear(view, point, 10);
  return cell && { region: cell.region, side: cell.side };
};

/**
 * The places a stroke covers, in the order in which the view holds them: those it runs through for a good part, and those
 * whose middle lies within it when it closes on itself. A tap is the place under it. Empty when it misses the figure.
 */
export function placesOfStroke(view: BodyView, line: readonly Point[]): Place[] {
  const [first] = line;
  const last = line[line.length - 1];
  if (!first || !last) return [];
  const length = lengthOf(line);
  if (length < TAP_LENGTH) {
    const place = tapped(view, first);
    return place ? [place] : [];
  }
  const steps = new Map<Cell, number>();
  for (const point of pointsAlong(line, STEP)) {
    const cell = cellAt(view, point);
    if (cell) steps.set(cell, (steps.get(cell) ?? 0) + 1);
  }
  const most = Math.max(0, ...steps.values());
  const enough = Math.min(CROSSED_LENGTH / STEP, most);
  const closed = distance(first, last) <= length * CLOSED_SHARE && areaOf(line) >= LOOP_AREA;
  const covered = view.cells.filter((cell) => (steps.get(cell) ?? 0) >= enough && steps.has(cell));
  const enclosed = closed ? view.cells.filter((cell) => isInside(middleOf(cell.polygon), line)) : [];
  const keys = new Set([...covered, ...enclosed].map(keyOf));
  return view.cells.filter((cell) => keys.has(keyOf(cell))).map(({ region, side }) => ({ region, side }));
}
