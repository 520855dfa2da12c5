import type { Arrow, Pose } from '../body/pose';
import { between, type Vec } from '../body/vector';
import { lookFrom } from './camera';
import type { Circle } from './outline';
import { sceneAt } from './scene';

export type DrawnArrow = { points: Circle[]; both: boolean };

const STEPS = 8;
/** Kept free at the tail, so that an arrow begins beside the part that moves and not in it. */
const TAIL_CM = 4;

function pathOf(pose: Pose, of: Extract<Arrow, { of: unknown }>): Vec[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => sceneAt(pose, i / STEPS).skeleton.joints[of.of]);
}

function bowed({ from, to, bow = 0 }: Extract<Arrow, { from: unknown }>): Circle[] {
  return Array.from({ length: 5 }, (_, i) => between(from, to, i / 4)).map(([x, y, z], i) => ({
    x,
    y: y + bow * Math.sin((i / 4) * Math.PI),
    r: z,
  }));
}

/** Where the arrows of a pose go on the sheet, in centimetres. */
export function arrowsOf(pose: Pose): DrawnArrow[] {
  const look = lookFrom(pose.view);
  return (pose.arrows ?? []).map((arrow) => {
    const both = arrow.both ?? false;
    if ('of' in arrow) {
      const [right, down] = arrow.shift ?? [0, 0];
      const points = pathOf(pose, arrow).map((at) => {
        const { x, y } = look(at);
        return { x: x + right, y: y + down, r: 0 };
      });
      return { both, points: trimmed(points, arrow.shift ? 0 : TAIL_CM) };
    }
    return {
      both,
      points: bowed(arrow).map(({ x, y, r }) => ({ ...look([x, y, r]), r: 0 })),
    };
  });
}

/** Without the first centimetres. */
function trimmed(points: Circle[], by: number): Circle[] {
  let left = by;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i], points[i + 1]];
    if (!a || !b) break;
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (step > left) {
      const share = left / step;
      return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, r: 0 }, ...points.slice(i + 1)];
    }
    left -= step;
  }
  return points;
}
