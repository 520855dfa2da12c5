import { type Limb, type SegmentName, SIDES, type Side } from './anatomy';
import { HEAD, LENGTHS } from './proportions';
import { onSegment, type Skeleton } from './skeleton';
import { add, between, type Vec } from './vector';

/** A ball of flesh round a point; what is drawn is the skin stretched over several. */
export type Ball = { at: Vec; radius: number };
export type Skin = readonly Ball[];

export type Cloth = 'skin' | 'shirt' | 'trousers' | 'hair' | 'eye';
export type Piece = { cloth: Cloth; skin: Skin };
export type Part = Limb | 'neck' | 'trunk' | 'head';

type On = (segment: SegmentName, off: Vec, radius: number) => Ball;
const ballsOn =
  ({ segments }: Skeleton): On =>
  (segment, off, radius) => ({ at: onSegment(segments[segment], off), radius });

/** A ball on either side of the middle. */
const pair = (on: On, segment: SegmentName, [x, y, z]: Vec, radius: number): Skin => [
  on(segment, [x, y, z], radius),
  on(segment, [x, y, -z], radius),
];

function trunk(on: On, rise: number): Piece[] {
  const seat = [...pair(on, 'pelvis', [-3.2, -1.5, 6.2], 8.6), ...pair(on, 'pelvis', [1.5, 2, 7], 8.2)];
  const hips = pair(on, 'pelvis', [0, 7, 6.5], 8.4);
  const belly = pair(on, 'lumbar', [0.4 + rise, 4, 5], 8.8);
  const waist = pair(on, 'ribs', [0, 0, 5], 8.8);
  const ribs = pair(on, 'chest', [0.6, -1, 6.4], 9.8);
  const breast = pair(on, 'chest', [0.4, 7.5, 8.5], 8.6);
  const shoulders = pair(on, 'chest', [-0.6, LENGTHS.chest - 5.2, 14], 5);
  const nape = [on('chest', [-0.6, LENGTHS.chest - 1.2, 0], 5.4)];
  return [
    { cloth: 'shirt', skin: [...hips, ...belly] },
    { cloth: 'shirt', skin: [...belly, ...waist] },
    { cloth: 'shirt', skin: [...waist, ...ribs] },
    { cloth: 'shirt', skin: [...ribs, ...breast] },
    { cloth: 'shirt', skin: [...breast, ...shoulders] },
    { cloth: 'shirt', skin: [...shoulders, ...nape] },
    { cloth: 'trousers', skin: [...seat, ...hips] },
  ];
}

function neck(on: On): Piece[] {
  return [{ cloth: 'skin', skin: [on('neck', [-0.4, -1, 0], 5), on('head', [0.2, 2.5, 0], 5.2)] }];
}

/** The face comes first: seen from behind the hair covers it, seen from the front the drawing turns them round. */
function head(on: On): Piece[] {
  const face = [on('head', HEAD.brow, 6.6), on('head', HEAD.jaw, 4.5), on('head', [2.6, 5.5, 0], 6.2)];
  const nose = [on('head', HEAD.nose, 1.2), on('head', [9.6, 9.4, 0], 1.4)];
  return [
    { cloth: 'skin', skin: face },
    { cloth: 'skin', skin: nose },
    {
      cloth: 'hair',
      skin: [on('head', add(HEAD.skull, [-0.6, 0.8, 0]), 9.4), on('head', [-3.4, 4, 0], 5.6)],
    },
  ];
}

function arm(on: On, side: Side, { joints }: Skeleton): Piece[] {
  const shoulder = on(`${side}UpperArm`, [0, 0, 0], 5.4);
  const mid = on(`${side}UpperArm`, [0, -15, 0], 4.7);
  const elbow = on(`${side}Forearm`, [0, 0, 0], 3.9);
  const bulge = on(`${side}Forearm`, [0, -6.5, 0], 4);
  const wrist = on(`${side}Forearm`, [0, -LENGTHS.forearm, 0], 2.7);
  const palm = { at: joints[`${side}Palm`], radius: 3.1 };
  const knuckles = { at: between(joints[`${side}Palm`], joints[`${side}Fingers`], 0.35), radius: 2.7 };
  const tips = { at: joints[`${side}Fingers`], radius: 1.7 };
  const thumb = on(`${side}Hand`, [1, -LENGTHS.palm - 1.5, side === 'right' ? -3.2 : 3.2], 1.5);
  return [
    { cloth: 'skin', skin: [mid, elbow] },
    { cloth: 'skin', skin: [elbow, bulge] },
    { cloth: 'skin', skin: [bulge, wrist] },
    { cloth: 'skin', skin: [wrist, palm] },
    { cloth: 'skin', skin: [palm, knuckles, tips] },
    { cloth: 'skin', skin: [palm, thumb] },
    { cloth: 'shirt', skin: [shoulder, mid] },
  ];
}

/** The pieces of a leg that are the foot and the ankle. */
export const footPieces = (leg: readonly Piece[]): Piece[] => leg.slice(0, 4);

function leg(on: On, side: Side): Piece[] {
  const hip = on(`${side}Thigh`, [-0.4, -1, 0], 9);
  const mid = on(`${side}Thigh`, [0.6, -18, 0], 7.6);
  const knee = on(`${side}Shank`, [0, 0, 0], 5.6);
  const calf = on(`${side}Shank`, [-1.3, -12, 0], 5.5);
  const hem = on(`${side}Shank`, [-0.3, -LENGTHS.shank + 7, 0], 3.7);
  const ankle = on(`${side}Shank`, [0, -LENGTHS.shank, 0], 3.4);
  const heel = on(`${side}Foot`, [-4, -4.4, 0], 3.6);
  const instep = on(`${side}Foot`, [1.5, -1.5, 0], 3.4);
  const inner = side === 'right' ? -1 : 1;
  const ballOfFoot = [
    on(`${side}Foot`, [10, -5.3, inner * 2], 2.7),
    on(`${side}Foot`, [8, -5.5, -inner * 2.6], 2.5),
  ];
  const toes = [
    on(`${side}Toe`, [6, -0.8, inner * 1.8], 1.9),
    on(`${side}Toe`, [3, -0.9, -inner * 2.6], 1.7),
  ];
  return [
    { cloth: 'skin', skin: [hem, ankle] },
    { cloth: 'skin', skin: [ankle, heel, instep] },
    { cloth: 'skin', skin: [heel, instep, ...ballOfFoot] },
    { cloth: 'skin', skin: [...ballOfFoot, ...toes] },
    { cloth: 'trousers', skin: [hip, mid] },
    { cloth: 'trousers', skin: [mid, knee] },
    { cloth: 'trousers', skin: [knee, calf] },
    { cloth: 'trousers', skin: [calf, hem] },
  ];
}

/** What each part of the body is made of. */
export function fleshOf(skeleton: Skeleton): Record<Part, Piece[]> {
  const on = ballsOn(skeleton);
  const limbs = Object.fromEntries(
    SIDES.flatMap((side) => [
      [`${side}Arm`, arm(on, side, skeleton)],
      [`${side}Leg`, leg(on, side)],
    ]),
  ) as Record<Limb, Piece[]>;
  return { ...limbs, neck: neck(on), trunk: trunk(on, skeleton.belly), head: head(on) };
}

export const lowestOf = (pieces: readonly Piece[]): number =>
  Math.min(...pieces.flatMap(({ skin }) => skin.map(({ at, radius }) => at[1] - radius)));
