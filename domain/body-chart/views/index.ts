import type { Point } from '../../drawing/geometry';
import type { BodyView, Cell, CellSide, HalfCell, ViewId } from '../body-view';
import { BACK_CELLS, BACK_MARKS, BACK_OUTLINE, BACK_SPINE, MIDLINE_BACK } from './back';
import { ARM_OUTLINE, FRONT_CELLS, FRONT_MARKS, FRONT_OUTLINE, MIDLINE_FRONT } from './front';
import { SIDE_ARM, SIDE_CELLS, SIDE_MARKS, SIDE_OUTLINE } from './side';
import { SOLE_CELLS, SOLE_MARKS, SOLE_OUTLINE } from './soles';

const flip = (line: readonly Point[]): Point[] => line.map(([x, y]) => [-x, y] as const);
const both = (lines: readonly (readonly Point[])[]): (readonly Point[])[] => [...lines, ...lines.map(flip)];

const cellsOf = (view: ViewId, side: CellSide, cells: readonly HalfCell[]): Cell[] =>
  cells.map(([region, polygon]) => ({ id: `${view}-${region}-${side}`, region, side, polygon }));

/** The two halves of a view that shows both: `seenOnLeft` is the patient's side that the viewer sees on the left. */
function twoHalves(view: ViewId, seenOnLeft: 'left' | 'right', cells: readonly HalfCell[]): Cell[] {
  const seenOnRight = seenOnLeft === 'left' ? 'right' : 'left';
  const mirrored = cells.map(([region, polygon]): HalfCell => [region, flip(polygon)]);
  return [...cellsOf(view, seenOnLeft, mirrored), ...cellsOf(view, seenOnRight, cells)];
}

/** Half an outline and its mirror image as one closed line. */
const mirrored = (half: readonly Point[]): Point[] => [
  ...half,
  ...flip(half)
    .reverse()
    .filter(([x]) => x !== 0),
];

/** Face to face the patient's right is on the viewer's left; from behind it is on the viewer's right. */
export const VIEWS: readonly BodyView[] = [
  {
    id: 'front',
    box: [-116, 0, 232, 620],
    outlines: [ARM_OUTLINE, flip(ARM_OUTLINE), mirrored(FRONT_OUTLINE)],
    marks: both(FRONT_MARKS),
    cells: [...twoHalves('front', 'right', FRONT_CELLS), ...cellsOf('front', 'midline', MIDLINE_FRONT)],
  },
  {
    id: 'right',
    box: [-60, 0, 134, 620],
    outlines: [SIDE_OUTLINE, SIDE_ARM],
    marks: SIDE_MARKS,
    cells: cellsOf('right', 'right', SIDE_CELLS),
  },
  {
    id: 'left',
    box: [-74, 0, 134, 620],
    outlines: [flip(SIDE_OUTLINE), flip(SIDE_ARM)],
    marks: SIDE_MARKS.map(flip),
    cells: cellsOf(
      'left',
      'left',
      SIDE_CELLS.map(([region, polygon]): HalfCell => [region, flip(polygon)]),
    ),
  },
  {
    id: 'back',
    box: [-116, 0, 232, 620],
    outlines: [ARM_OUTLINE, flip(ARM_OUTLINE), mirrored(BACK_OUTLINE)],
    marks: [...both(BACK_MARKS), ...BACK_SPINE],
    cells: [...twoHalves('back', 'left', BACK_CELLS), ...cellsOf('back', 'midline', MIDLINE_BACK)],
  },
  {
    id: 'soles',
    box: [-84, 4, 168, 162],
    outlines: [SOLE_OUTLINE, flip(SOLE_OUTLINE)],
    marks: both(SOLE_MARKS),
    cells: twoHalves('soles', 'right', SOLE_CELLS),
  },
];

/** One view by its name. */
export function viewOf(id: ViewId): BodyView {
  const view = VIEWS.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return view;
}
