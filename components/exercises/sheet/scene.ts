import { LIMBS, type Limb, type Side } from '../body/anatomy';
import { type Ball, fleshOf, footPieces, type Part, type Piece } from '../body/flesh';
import { bodyAt } from '../body/moment';
import { placed } from '../body/place';
import type { Pose, View } from '../body/pose';
import { onSegment, type Skeleton } from '../body/skeleton';
import { minus, turned, undone, type Vec } from '../body/vector';
import type { Layer } from '../props/prop';
import type { Shape } from '../props/shape';
import { shapesOf } from '../props/shapes-of';
import { type Look, lookFrom } from './camera';
import type { Circle } from './outline';

/** What is painted, from the back to the front; lengths still in centimetres. */
export type Painted =
  | {
      what: 'body';
      part: Part;
      far: boolean;
      pieces: { cloth: Piece['cloth']; circles: Circle[] }[];
      seam: Circle[] | null;
    }
  | { what: 'hull'; tone: Shape['tone']; circles: Circle[] }
  | { what: 'faces'; tone: Shape['tone']; faces: { top: boolean; corners: Circle[] }[] }
  | { what: 'line'; tone: Shape['tone']; weight: number; bent: boolean; points: Circle[] };

const dot = (look: Look, at: Vec, r = 0): Circle => {
  const { x, y } = look(at);
  return { x, y, r };
};
const circles = (look: Look, skin: readonly Ball[]): Circle[] =>
  skin.map(({ at, radius }) => dot(look, at, radius));

const nearness = (look: Look, points: readonly Vec[]): number =>
  points.reduce((sum, at) => sum + look(at).near, 0) / Math.max(1, points.length);

function limbDepth(look: Look, { joints }: Skeleton, limb: Limb): number {
  const side = limb.startsWith('right') ? 'right' : 'left';
  const [upper, middle, lower] = limb.endsWith('Arm')
    ? (['Shoulder', 'Elbow', 'Palm'] as const)
    : (['Hip', 'Knee', 'Ankle'] as const);
  return nearness(look, [joints[`${side}${upper}`], joints[`${side}${middle}`], joints[`${side}${lower}`]]);
}

/** Sleeve and trouser leg grow out of the trunk: the line between them is painted over from here to there. */
function seamOf(look: Look, { segments }: Skeleton, limb: Limb): Circle[] {
  const side = limb.startsWith('right') ? 'right' : 'left';
  const out = side === 'right' ? 1 : -1;
  return limb.endsWith('Arm')
    ? [
        dot(look, segments[`${side}UpperArm`].at, 4.9),
        dot(look, onSegment(segments.chest, [-0.4, 12.5, out * 8]), 4),
      ]
    : [
        dot(look, onSegment(segments[`${side}Thigh`], [-0.4, -1, 0]), 8.4),
        dot(look, onSegment(segments.pelvis, [0, 6, out * 5]), 7),
        dot(look, onSegment(segments.pelvis, [-3, -0.5, out * 6.2]), 7.4),
      ];
}

/** Looks to the viewer by more than this (1 is straight) before an eye is drawn. */
const EYE_SHOWS = 0.12;

/** The hair lies behind the face when the face looks our way; an eye that looks our way is drawn. */
function turnedHead(look: Look, { joints, segments }: Skeleton, pieces: Piece[]): Piece[] {
  const toViewer = (off: Vec) => look(onSegment(segments.head, off)).near - look(segments.head.at).near;
  const front = look(onSegment(segments.head, [20, 5, 0])).near - look(joints.skull).near;
  const hair = pieces.filter(({ cloth }) => cloth === 'hair');
  const face = pieces.filter(({ cloth }) => cloth !== 'hair');
  const eyes: Piece[] = [-1, 1]
    .filter((side) => toViewer([0.8, 0, side * 0.6]) > EYE_SHOWS)
    .map((side) => ({
      cloth: 'eye',
      skin: [-0.5, 0.5].map((up) => ({
        at: onSegment(segments.head, [9.4, 7.6 + up, side * 4]),
        radius: 0.75,
      })),
    }));
  return front > -7 ? [...hair, ...face, ...eyes] : [...face, ...hair];
}

const BLOCK_FACES: { normal: Vec; corners: readonly (readonly [0 | 1, 0 | 1, 0 | 1])[] }[] = [
  {
    normal: [0, 1, 0],
    corners: [
      [0, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: [0, -1, 0],
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 1],
    ],
  },
  {
    normal: [1, 0, 0],
    corners: [
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 0, 1],
    ],
  },
  {
    normal: [-1, 0, 0],
    corners: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
      [0, 0, 1],
    ],
  },
  {
    normal: [0, 0, 1],
    corners: [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: [0, 0, -1],
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [0, 1, 0],
    ],
  },
];

type Sorted = { layer: Layer; near: number; painted: Painted };

function paintShape(look: Look, shape: Shape): Sorted {
  const { layer, tone } = shape;
  if ('block' in shape) {
    const ends = [shape.block.from, shape.block.to] as const;
    const origin = look([0, 0, 0]).near;
    const faces = BLOCK_FACES.filter(({ normal }) => look(normal).near - origin > 1e-6).map(
      ({ normal, corners }) => ({
        top: normal[1] === 1,
        corners: corners.map(([x, y, z]) => dot(look, [ends[x][0], ends[y][1], ends[z][2]])),
      }),
    );
    return { layer, near: nearness(look, ends), painted: { what: 'faces', tone, faces } };
  }
  if ('balls' in shape) {
    const near = nearness(
      look,
      shape.balls.map(({ at }) => at),
    );
    return { layer, near, painted: { what: 'hull', tone, circles: circles(look, shape.balls) } };
  }
  const points = shape.line.map((at) => dot(look, at));
  return {
    layer,
    near: nearness(look, shape.line),
    painted: { what: 'line', tone, weight: shape.weight, bent: shape.bent, points },
  };
}

/** Centimetres by which the other limb of a pair must be nearer for this one to be drawn as the far one. */
const FAR = 3;

/**
 * Legs hang below the trunk, so their own depth says little: the far one of two goes behind the trunk, otherwise both
 * before it. An arm goes where it is.
 */
function paintLimbs(look: Look, skeleton: Skeleton, middle: number, { front = [], behind = [] }: Pose) {
  const depth = Object.fromEntries(LIMBS.map((limb) => [limb, limbDepth(look, skeleton, limb)])) as Record<
    Limb,
    number
  >;
  return LIMBS.map((limb) => {
    const other: Limb = LIMBS.find((one) => one !== limb && one.slice(-3) === limb.slice(-3)) ?? limb;
    const far = depth[other] - depth[limb] > FAR;
    const back =
      !front.includes(limb) &&
      (behind.includes(limb) || (limb.endsWith('Leg') ? far : depth[limb] < middle - FAR));
    const near = back ? Math.min(depth[limb], middle - 0.1) : Math.max(depth[limb], middle + 0.1);
    return { limb, near, far: back && (far || behind.includes(limb)), seam: !back };
  });
}

function paintBody(look: Look, skeleton: Skeleton, pose: Pose): Sorted[] {
  const flesh = fleshOf(skeleton);
  const { joints } = skeleton;
  const middle = nearness(look, [joints.pelvis, joints.ribs]);
  const body = (
    part: Part,
    pieces: Piece[],
    near: number,
    far = false,
    seam: Circle[] | null = null,
  ): Sorted => ({
    layer: 'among',
    near,
    painted: {
      what: 'body',
      part,
      far,
      pieces: pieces.map(({ cloth, skin }) => ({ cloth, circles: circles(look, skin) })),
      seam,
    },
  });
  return [
    body('neck', flesh.neck, middle - 0.02),
    body('trunk', flesh.trunk, middle),
    body('head', turnedHead(look, skeleton, flesh.head), middle + 0.02),
    ...paintLimbs(look, skeleton, middle, pose).map(({ limb, near, far, seam }) =>
      body(limb, flesh[limb], near, far, seam ? seamOf(look, skeleton, limb) : null),
    ),
  ];
}

const LAYERS: readonly Layer[] = ['behind', 'among', 'front'];

/** Everything of a pose at a moment (0 start, 1 end), in the order it is painted. */
export function sceneAt(pose: Pose, share: number): { skeleton: Skeleton; painted: Painted[] } {
  const look = lookFrom(pose.view);
  const skeleton = placed(bodyAt(pose, share));
  const things = (pose.props ?? [])
    .flatMap((prop) => shapesOf(prop, skeleton))
    .map((shape) => paintShape(look, shape));
  const all = [...things, ...paintBody(look, skeleton, pose)];
  const painted = LAYERS.flatMap((layer) => {
    const here = all.filter((item) => item.layer === layer);
    return (layer === 'among' ? here.sort((a, b) => a.near - b.near) : here).map((item) => item.painted);
  });
  return { skeleton, painted };
}

/** From in front of the toes. */
const FOOT_ON: View = { yaw: -72, pitch: 16 };

/** The foot alone, turned upright and seen from its toes: how the sole turns is not to be seen from the side. */
export function footAt(pose: Pose, share: number, side: Side): Painted {
  const skeleton = placed(bodyAt(pose, share));
  const { segments } = skeleton;
  const shank = segments[`${side}Shank`].turn;
  const upright = undone(shank);
  const ankle = segments[`${side}Foot`].at;
  const look = lookFrom(FOOT_ON);
  const local = (at: Vec): Vec => turned(upright, minus(at, ankle));
  const [calf, hem] = [
    onSegment(segments[`${side}Shank`], [-0.6, -30, 0]),
    onSegment(segments[`${side}Shank`], [-0.3, -34.5, 0]),
  ];
  const trouser: Piece = {
    cloth: 'trousers',
    skin: [
      { at: calf, radius: 4.4 },
      { at: hem, radius: 3.8 },
    ],
  };
  const pieces = [...footPieces(fleshOf(skeleton)[`${side}Leg`]), trouser];
  return {
    what: 'body',
    part: `${side}Leg`,
    far: false,
    seam: null,
    pieces: pieces.map(({ cloth, skin }) => ({
      cloth,
      circles: skin.map(({ at, radius }) => dot(look, local(at), radius)),
    })),
  };
}
