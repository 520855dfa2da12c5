import type { Point } from './geometry';

const round = (value: number) => Math.round(value * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** A polygon as it is, corner to corner. */
export const polygonPath = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`;

/** A curve through every point (Catmull–Rom as Béziers); closed lines meet themselves smoothly. */
export function smoothPath(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const point = (index: number): Point => {
    const inside = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[inside] ?? [0, 0];
  };
  let path = `M${at(point(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${at(leave)} ${at(arrive)} ${at(to)}`;
  }
  return closed ? `${path}Z` : path;
}
