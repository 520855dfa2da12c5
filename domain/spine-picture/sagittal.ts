import { type Point, points } from '../drawing/geometry';
import type { SpineLevel } from '../vocabulary/roots';

/** The lumbar spine from the side, as scans show it: the front of the body on the viewer's left. */
export const SAGITTAL_BOX = [0, 0, 262, 392] as const;

/** Levels the picture holds, from the head down: discs and vertebrae take turns. */
export const PICTURE_LEVELS = [
  'T12-L1',
  'L1',
  'L1-L2',
  'L2',
  'L2-L3',
  'L3',
  'L3-L4',
  'L4',
  'L4-L5',
  'L5',
  'L5-S1',
  'sacrum',
] as const satisfies readonly SpineLevel[];
export type PictureLevel = (typeof PICTURE_LEVELS)[number];

export const isOnPicture = (level: SpineLevel): level is PictureLevel =>
  (PICTURE_LEVELS as readonly SpineLevel[]).includes(level);

export const isDisc = (level: PictureLevel): boolean => level.includes('-');

type Body = { name: 'T12' | PictureLevel; tilt: number; width: number; discBelow: number };

/** Tilt in degrees (clockwise: the back edge lower), width and the disc below: a lordosis as it is drawn, not a measured one. */
const BODIES: readonly Body[] = [
  { name: 'T12', tilt: 10, width: 50, discBelow: 16 },
  { name: 'L1', tilt: 9, width: 52, discBelow: 17 },
  { name: 'L2', tilt: 6, width: 54, discBelow: 18 },
  { name: 'L3', tilt: 0, width: 56, discBelow: 20 },
  { name: 'L4', tilt: -9, width: 58, discBelow: 21 },
  { name: 'L5', tilt: -21, width: 58, discBelow: 20 },
  { name: 'sacrum', tilt: -40, width: 54, discBelow: 0 },
];
const HEIGHT = 29;
const FIRST: Point = [122, 26];

/** A frame on the spine: `at` turns its own x (backwards) and y (downwards) into the picture's. */
export type Frame = {
  middle: Point;
  at: (x: number, y: number) => Point;
  halfWidth: number;
  halfHeight: number;
};

function frameAt(middle: Point, tilt: number, halfWidth: number, halfHeight: number): Frame {
  const angle = (tilt * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return {
    middle,
    halfWidth,
    halfHeight,
    at: (x, y) => [middle[0] + x * cosine - y * sine, middle[1] + x * sine + y * cosine],
  };
}

const FRAMES: ReadonlyMap<string, Frame> = (() => {
  const frames = new Map<string, Frame>();
  let middle = FIRST;
  BODIES.forEach((body, at) => {
    frames.set(body.name, frameAt(middle, body.tilt, body.width / 2, HEIGHT / 2));
    const below = BODIES[at + 1];
    if (!below) return;
    const tilt = (body.tilt + below.tilt) / 2;
    const way = frameAt(middle, tilt, 0, 0);
    const next = way.at(0, HEIGHT + body.discBelow);
    const disc = `${body.name}-${below.name === 'sacrum' ? 'S1' : below.name}`;
    const halfWidth = (body.width + below.width) / 4;
    frames.set(disc, frameAt(way.at(0, (HEIGHT + body.discBelow) / 2), tilt, halfWidth, body.discBelow / 2));
    middle = next;
  });
  return frames;
})();

/** The frame of a level, or of T12, which is drawn but bears no finding of its own. */
export function frameOf(level: PictureLevel | 'T12'): Frame {
  const frame = FRAMES.get(level);
  if (!frame) throw new Error(`no level ${level}`);
  return frame;
}

const turned = (frame: Frame, line: readonly Point[]): Point[] => line.map(([x, y]) => frame.at(x, y));

/** The outline of a vertebra, a disc or the sacrum. */
export function outlineOf(level: PictureLevel | 'T12'): Point[] {
  const frame = frameOf(level);
  const { halfWidth: w, halfHeight: h } = frame;
  if (level === 'sacrum') return turned(frame, SACRUM);
  if (level.includes('-')) {
    return turned(frame, [
      [-w - 1, 0],
      [-w + 6, -h + 1],
      [0, -h],
      [w - 6, -h + 1],
      [w + 1, 0],
      [w - 6, h - 1],
      [0, h],
      [-w + 6, h - 1],
    ]);
  }
  return turned(frame, [
    [-w, -h],
    [0, -h + 1.5],
    [w, -h],
    [w - 3.5, 0],
    [w, h],
    [0, h - 1.5],
    [-w, h],
    [-w + 3.5, 0],
  ]);
}

/** In the frame of the sacrum: its upper plate, then down the back and up the front. */
const SACRUM: readonly Point[] = points(
  '-27,-16.5 0,-18 27,-16.5 25,4 21,28 14,52 4,76 -6,94 -12,90 -11,66 -15,42 -21,18 -26,0',
);

/** What a finger may hit for a level: from its name in front to the canal behind. */
export function reachOf(level: PictureLevel): Point[] {
  const { halfWidth: w, halfHeight: h } = frameOf(level);
  const bottom = level === 'sacrum' ? 60 : h;
  return turned(frameOf(level), [
    [-w - 46, -h],
    [w + 24, -h],
    [w + 24, bottom],
    [-w - 46, bottom],
  ]);
}

/** The dural sac behind the bodies, and the cord in it down to L1, where it ends in most people. */
export function canalOutline(): { sac: Point[]; cord: Point[] } {
  const down = [...FRAMES.keys()];
  const edge = (out: number, names: readonly string[]) =>
    names.map((name) => {
      const frame = FRAMES.get(name) as Frame;
      return frame.at(frame.halfWidth + out, 0);
    });
  const sacrum = frameOf('sacrum');
  const sac = [...edge(4, down), sacrum.at(24, 34), ...edge(21, down).reverse()];
  const upper = ['T12', 'T12-L1', 'L1'];
  const end = frameOf('L1').at(frameOf('L1').halfWidth + 13, 14);
  return { sac, cord: [...edge(8, upper), end, ...edge(16, upper).reverse()] };
}

/** Spinous processes: no place for a finding, but without them nobody knows front from back. */
export function spinousProcesses(): Point[][] {
  return (['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const).map((name) => {
    const frame = frameOf(name);
    const from = frame.halfWidth + 26;
    return turned(frame, [
      [from, 0],
      [from + 14, -2],
      [from + 34, 6],
      [from + 36, 17],
      [from + 20, 20],
      [from + 3, 14],
    ]);
  });
}
