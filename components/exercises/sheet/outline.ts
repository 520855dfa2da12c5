/** A circle on the sheet, y down. */
export type Circle = { x: number; y: number; r: number };

const DIRECTIONS = 96;
const TURN = 2 * Math.PI;
const number = (value: number) => String(Math.round(value * 10) / 10);

function farthest(circles: readonly Circle[], angle: number): number {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  circles.forEach(({ x, y, r }, index) => {
    const reach = x * c + y * s + r;
    if (reach > most + 1e-7) {
      most = reach;
      best = index;
    }
  });
  return best;
}

/** The angle between `from` and `to` at which two circles reach equally far: their common tangent. */
function tangent(a: Circle, b: Circle, from: number, to: number): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const apart = Math.hypot(dx, dy);
  const middle = (from + to) / 2;
  if (apart < 1e-6) return middle;
  const half = Math.acos(Math.min(1, Math.max(-1, (b.r - a.r) / apart)));
  const base = Math.atan2(dy, dx);
  const off = (angle: number) => Math.abs(Math.atan2(Math.sin(angle - middle), Math.cos(angle - middle)));
  return off(base + half) < off(base - half) ? base + half : base - half;
}

/** The line a thread would take when pulled tight round circles, as path data, clockwise. */
export function threadRound(circles: readonly Circle[]): string {
  const angles = Array.from({ length: DIRECTIONS }, (_, i) => (i / DIRECTIONS) * TURN);
  const seen = angles.map((angle) => farthest(circles, angle));
  const turns: { index: number; from: number }[] = [];
  seen.forEach((index, i) => {
    const before = seen.at(i - 1);
    const [a, b] = [circles[before ?? index], circles[index]];
    if (before === undefined || before === index || !a || !b) return;
    const at = angles[i] ?? 0;
    turns.push({ index, from: tangent(a, b, at - TURN / DIRECTIONS, at) });
  });
  const only = circles[seen[0] ?? 0];
  if (turns.length === 0) return only ? ring(only) : '';
  const point = ({ x, y, r }: Circle, angle: number) =>
    `${number(x + r * Math.cos(angle))} ${number(y + r * Math.sin(angle))}`;
  return `${turns
    .map(({ index, from }, i) => {
      const circle = circles[index];
      const to = turns[(i + 1) % turns.length]?.from ?? from;
      if (!circle) return '';
      const sweep = (((to - from) % TURN) + TURN) % TURN;
      const start = `${i === 0 ? 'M' : 'L'}${point(circle, from)}`;
      if (circle.r < 0.05) return start;
      const r = number(circle.r);
      return `${start}A${r} ${r} 0 ${sweep > Math.PI ? 1 : 0} 1 ${point(circle, to)}`;
    })
    .join('')}Z`;
}

function ring({ x, y, r }: Circle): string {
  const [left, right, height, size] = [x - r, x + r, y, r].map(number);
  return `M${left} ${height}A${size} ${size} 0 1 1 ${right} ${height}A${size} ${size} 0 1 1 ${left} ${height}Z`;
}

/** A smooth line through points. */
export function lineThrough(points: readonly { x: number; y: number }[]): string {
  const [first] = points;
  if (!first) return '';
  const at = (x: number, y: number) => `${number(x)} ${number(y)}`;
  let path = `M${at(first.x, first.y)}`;
  for (let i = 0; i + 1 < points.length; i++) {
    const [before, from, to, next] = [points[i - 1], points[i], points[i + 1], points[i + 2]];
    if (!from || !to) continue;
    const one = before ?? from;
    const two = next ?? to;
    path += `C${at(from.x + (to.x - one.x) / 6, from.y + (to.y - one.y) / 6)} ${at(
      to.x - (two.x - from.x) / 6,
      to.y - (two.y - from.y) / 6,
    )} ${at(to.x, to.y)}`;
  }
  return path;
}

/** A line with corners. */
export const cornered = (points: readonly { x: number; y: number }[], closed = false): string =>
  `M${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}${closed ? 'Z' : ''}`;
