import { onSegment, type Skeleton } from '../body/skeleton';
import { add, times, type Vec } from '../body/vector';
import { bike, harness, treadmill, trolley, water } from './machines';
import type { Layer, Point, Prop } from './prop';
import type { Shape } from './shape';

const MAT_THICKNESS = 1.6;

function pointOf(point: Point, { joints, segments }: Skeleton): Vec {
  if (typeof point === 'string') return joints[point];
  return 'on' in point ? onSegment(segments[point.on], point.off) : point;
}

/** A block on its underside's middle. */
const block = ([x, y, z]: Vec, [length, height, depth]: Vec, layer: Layer = 'behind'): Shape => ({
  tone: 'thing',
  layer,
  block: { from: [x - length / 2, y, z - depth / 2], to: [x + length / 2, y + height, z + depth / 2] },
});

const rod = (line: readonly Vec[], weight = 2.4, layer: Layer = 'behind', bent = false): Shape => ({
  tone: 'thing',
  layer,
  line,
  weight,
  bent,
});

function legsUnder(x: readonly [number, number], z: readonly [number, number], height: number): Shape[] {
  return z.flatMap((depth) =>
    x.map((at) =>
      rod([
        [at, 0, depth],
        [at, height, depth],
      ]),
    ),
  );
}

function soft(at: Vec, [length, height, depth]: Vec, layer: Layer): Shape {
  const r = Math.min(length, height, depth) / 2;
  const [a, b, c] = [length / 2 - r, height / 2 - r, depth / 2 - r];
  const signs = [-1, 1];
  const balls = signs.flatMap((i) =>
    signs.flatMap((j) => signs.map((k) => ({ at: add(at, [i * a, j * b, k * c]), radius: r }))),
  );
  return { tone: 'soft', layer, balls };
}

function chair({
  x,
  z = 0,
  seat = 45,
  faces = 'right',
  back = true,
}: Extract<Prop, { kind: 'chair' }>): Shape[] {
  const front = faces === 'right' ? 1 : -1;
  const [low, high] = [seat - 4, seat + 42];
  const behind = x - front * 21;
  const far = back
    ? [
        rod([
          [behind, low, z - 19],
          [behind - front * 5, high, z - 19],
        ]),
      ]
    : [];
  const near = back
    ? [
        rod([
          [behind, low, z + 19],
          [behind - front * 5, high, z + 19],
        ]),
        block([behind - front * 4.4, high - 18, z], [2, 18, 40]),
      ]
    : [];
  return [
    ...far,
    ...legsUnder([x - 20, x + 20], [z - 19, z + 19], low),
    ...near,
    block([x, low, z], [44, 4, 42]),
  ];
}

function weight(
  { hands, drop = 0, bag = false }: Extract<Prop, { kind: 'weight' }>,
  skeleton: Skeleton,
): Shape[] {
  const held = hands.map((hand) => skeleton.joints[hand]);
  const middle = times(
    held.reduce((sum, at) => add(sum, at), [0, 0, 0] as Vec),
    1 / Math.max(1, held.length),
  );
  const top = add(middle, [0, -drop - 3, 0]);
  if (bag) {
    return [
      rod(
        [add(top, [-7, -10, 0]), add(top, [-4, 2, 0]), add(top, [4, 2, 0]), add(top, [7, -10, 0])],
        1.8,
        'among',
        true,
      ),
      { ...block(add(top, [0, -34, 0]), [26, 24, 10], 'among') },
    ];
  }
  return [
    rod(
      [
        add(top, [-5, -8, 0]),
        add(top, [-5.5, 0, 0]),
        add(top, [0, 3, 0]),
        add(top, [5.5, 0, 0]),
        add(top, [5, -8, 0]),
      ],
      2.6,
      'among',
      true,
    ),
    { tone: 'thing', layer: 'among', balls: [{ at: add(top, [0, -14, 0]), radius: 9 }] },
  ];
}

/** What a thing is drawn from, where the body is now. */
export function shapesOf(prop: Prop, skeleton: Skeleton): Shape[] {
  switch (prop.kind) {
    case 'floor': {
      const { from, to, depth = 56, z = 0 } = prop;
      const corner = (x: number, side: number) => ({ at: [x, 0, z + side * (depth / 2)] as Vec, radius: 0 });
      return [
        {
          tone: 'floor',
          layer: 'behind',
          balls: [corner(from, -1), corner(to, -1), corner(to, 1), corner(from, 1)],
        },
      ];
    }
    case 'mat': {
      const { from, to, depth = 62, z = 0 } = prop;
      return [block([(from + to) / 2, -MAT_THICKNESS, z], [to - from, MAT_THICKNESS, depth])];
    }
    case 'block':
      return [block(prop.at, prop.size, prop.layer)];
    case 'soft':
      return [
        soft(add(pointOf(prop.at, skeleton), prop.shift ?? [0, 0, 0]), prop.size, prop.layer ?? 'behind'),
      ];
    case 'ball': {
      const [a, b] = prop.at;
      const one = pointOf(a, skeleton);
      const at = b ? times(add(one, pointOf(b, skeleton)), 0.5) : one;
      return [{ tone: 'soft', layer: prop.layer ?? 'among', balls: [{ at, radius: prop.radius }] }];
    }
    case 'line': {
      const line = prop.through.map((point) => pointOf(point, skeleton));
      const { weight: thick = 2, tone = 'band', layer = 'front', bent = false } = prop;
      return [{ tone, layer, line, weight: thick, bent }];
    }
    case 'wall': {
      const { x, height = 190, depth = 70, z = 0, faces = 'left' } = prop;
      return [block([faces === 'left' ? x + 2.5 : x - 2.5, 0, z], [5, height, depth])];
    }
    case 'chair':
      return chair(prop);
    case 'table': {
      const { from, to, height, depth = 56, z = 0 } = prop;
      const inset = [from + 4, to - 4] as const;
      return [
        ...legsUnder(inset, [z - depth / 2 + 4, z + depth / 2 - 4], height - 4),
        block([(from + to) / 2, height - 4, z], [to - from, 4, depth]),
      ];
    }
    case 'weight':
      return weight(prop, skeleton);
    case 'bike':
      return bike(prop.upright, skeleton);
    case 'treadmill':
      return treadmill(prop);
    case 'harness':
      return harness(prop.height, skeleton);
    case 'water':
      return water(prop);
    case 'trolley':
      return trolley(prop.x);
  }
}
