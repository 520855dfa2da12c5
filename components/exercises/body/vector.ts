/** A point or direction in centimetres: x forward, y up, z to the right of somebody who faces x. */
export type Vec = readonly [number, number, number];

/** Rows of a rotation matrix. */
export type Turn = readonly [Vec, Vec, Vec];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec) => Math.hypot(a[0], a[1], a[2]);
export const between = (a: Vec, b: Vec, share: number): Vec => add(a, times(minus(b, a), share));

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The direction alone; a point without one keeps the spare. */
export function unit(a: Vec, spare: Vec = [0, 1, 0]): Vec {
  const size = length(a);
  return size > 1e-9 ? times(a, 1 / size) : spare;
}

/** `a` without its share along the direction `along`. */
export const across = (a: Vec, along: Vec): Vec => minus(a, times(along, dot(a, along)));

export const UNTURNED: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const turned = (by: Turn, a: Vec): Vec => [dot(by[0], a), dot(by[1], a), dot(by[2], a)];

/** First `b`, then `a`. */
export function after(a: Turn, b: Turn): Turn {
  const column = (i: 0 | 1 | 2): Vec => [b[0][i], b[1][i], b[2][i]];
  const row = (r: Vec): Vec => [dot(r, column(0)), dot(r, column(1)), dot(r, column(2))];
  return [row(a[0]), row(a[1]), row(a[2])];
}

const sinCos = (degrees: number) => {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)] as const;
};

export function aboutX(degrees: number): Turn {
  const [s, c] = sinCos(degrees);
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ];
}

export function aboutY(degrees: number): Turn {
  const [s, c] = sinCos(degrees);
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
}

export function aboutZ(degrees: number): Turn {
  const [s, c] = sinCos(degrees);
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}

/** The turn that brings a hanging limb (pointing to −y) along `down`, its front as near to `front` as it can be. */
export function turnAlong(down: Vec, front: Vec): Turn {
  const y = times(unit(down, [0, -1, 0]), -1);
  const x = unit(across(front, y), unit(across([1, 0, 0.01], y)));
  const z = cross(x, y);
  return [
    [x[0], y[0], z[0]],
    [x[1], y[1], z[1]],
    [x[2], y[2], z[2]],
  ];
}

/** The turn back. */
export const undone = ([a, b, c]: Turn): Turn => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];
