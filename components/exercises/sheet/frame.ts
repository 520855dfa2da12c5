import type { Pose } from '../body/pose';
import { arrowsOf } from './arrows';
import type { Circle } from './outline';
import { type Painted, sceneAt } from './scene';

export const SHEET = { width: 240, height: 180 } as const;
const MARGIN = 7;
/** Sheet units per centimetre at most, so that a sitting person is not drawn as a giant. */
const LARGEST_SCALE = 1.35;
const SAMPLES = [0, 0.25, 0.5, 0.75, 1];

export type Frame = { scale: number; x: number; y: number };

export function circlesOf(painted: Painted): Circle[] {
  switch (painted.what) {
    case 'body':
      return painted.pieces.flatMap(({ circles }) => circles);
    case 'hull':
      return painted.circles;
    case 'faces':
      return painted.faces.flatMap(({ corners }) => corners);
    case 'line':
      return painted.points.map((point) => ({ ...point, r: painted.weight / 2 }));
  }
}

/** One frame for every moment of a pose, so that nothing jumps between start and end. */
export function frameOf(pose: Pose): Frame {
  const moments = pose.end ? SAMPLES : [0];
  const seen = moments.flatMap((share) => sceneAt(pose, share).painted.flatMap(circlesOf));
  const all = [
    ...seen,
    ...arrowsOf(pose).flatMap(({ points }) => points.map((point) => ({ ...point, r: 3 }))),
  ];
  const left = Math.min(...all.map(({ x, r }) => x - r));
  const right = Math.max(...all.map(({ x, r }) => x + r));
  const top = Math.min(...all.map(({ y, r }) => y - r));
  const bottom = Math.max(...all.map(({ y, r }) => y + r));
  const scale = Math.min(
    LARGEST_SCALE,
    (SHEET.width - 2 * MARGIN) / (right - left),
    (SHEET.height - 2 * MARGIN) / (bottom - top),
  );
  return {
    scale,
    x: SHEET.width / 2 - ((left + right) / 2) * scale,
    y: SHEET.height / 2 - ((top + bottom) / 2) * scale,
  };
}

export const onSheet = ({ scale, x, y }: Frame, circle: Circle): Circle => ({
  x: circle.x * scale + x,
  y: circle.y * scale + y,
  r: circle.r * scale,
});
