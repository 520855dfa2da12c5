/** Plane geometry of the drawings, in their own units: x to the right, y down. */
export type Point = readonly [x: number, y: number];

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Whether a point lies inside a closed polygon (even-odd rule). */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let before = polygon[polygon.length - 1];
  for (const corner of polygon) {
    if (before && corner[1] > y !== before[1] > y) {
      const crossing = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0];
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Area with its sign: positive when the corners run clockwise on a screen. */
function signedArea(polygon: readonly Point[]): number {
  let sum = 0;
  polygon.forEach(([x, y], at) => {
    const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

export const areaOf = (polygon: readonly Point[]): number => Math.abs(signedArea(polygon));

/** The middle of a polygon by its area; the mean of the corners where it has none. */
export function middleOf(polygon: readonly Point[]): Point {
  const area = signedArea(polygon);
  let [sumX, sumY] = [0, 0];
  if (Math.abs(area) < 1e-9) {
    for (const [x, y] of polygon) [sumX, sumY] = [sumX + x, sumY + y];
    return [sumX / polygon.length, sumY / polygon.length];
  }
  polygon.forEach(([x, y], at) => {
    const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [sumX / (6 * area), sumY / (6 * area)];
}

export function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < line.length; at += 1) length += distance(line[at - 1] as Point, line[at] as Point);
  return length;
}

/** Points at even steps along a line, its first and last among them. A line without length is its first point. */
export function pointsAlong(line: readonly Point[], step: number): Point[] {
  const [first] = line;
  if (!first) return [];
  const points: Point[] = [first];
  let left = step;
  for (let at = 1; at < line.length; at += 1) {
    let from = line[at - 1] as Point;
    const to = line[at] as Point;
    let rest = distance(from, to);
    while (rest >= left) {
      const share = left / rest;
      from = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      points.push(from);
      rest -= left;
      left = step;
    }
    left -= rest;
  }
  const last = line[line.length - 1] as Point;
  if (distance(points[points.length - 1] as Point, last) > 1e-6) points.push(last);
  return points;
}

/** A line written as an SVG writes it, `x,y x,y …`: drawings stay short enough to read. */
export const points = (written: string): Point[] =>
  written.split(' ').map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return [x, y];
  });
