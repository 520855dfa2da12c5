import type { Skeleton } from '../body/skeleton';
import { add, type Vec } from '../body/vector';
import type { Layer, Prop } from './prop';
import type { Shape } from './shape';

/** The middle of the bike's cranks; poses put their pedals round it. */
export const CRANK = { x: 14, y: 30, radius: 17, z: 9 } as const;

const rod = (line: readonly Vec[], weight = 2.6, layer: Layer = 'behind', bent = false): Shape => ({
  tone: 'thing',
  layer,
  line,
  weight,
  bent,
});
const disc = (at: Vec, radius: number, layer: Layer = 'behind'): Shape => ({
  tone: 'thing',
  layer,
  balls: [{ at, radius }],
});

/** Exercise bike: stand, flywheel, seat post, bars; the pedals are under the feet. */
export function bike(upright: boolean, { joints }: Skeleton): Shape[] {
  const seat: Vec = [-14, 86, 0];
  const bars: Vec = upright ? [46, 112, 0] : [52, 98, 0];
  const centre: Vec = [CRANK.x, CRANK.y, 0];
  const pedal = (side: 'right' | 'left'): Vec => add(joints[`${side}Ball`], [-2, -4, 0]);
  return [
    rod(
      [
        [-34, 1.5, 0],
        [70, 1.5, 0],
      ],
      3.4,
    ),
    rod(
      [
        [-34, 1.5, -16],
        [-34, 1.5, 16],
      ],
      3.4,
    ),
    rod(
      [
        [70, 1.5, -16],
        [70, 1.5, 16],
      ],
      3.4,
    ),
    disc([48, 30, 0], 22),
    disc([48, 30, 0], 4),
    rod([[-26, 1.5, 0], centre, [48, 30, 0]]),
    rod([centre, add(seat, [2, -4, 0])]),
    rod([[48, 30, 0], [40, 84, 0], bars], 2.6),
    rod([add(bars, [0, 0, -19]), bars, add(bars, [0, 0, 19])], 2.6),
    {
      tone: 'thing',
      layer: 'behind',
      balls: [
        { at: add(seat, [-8, 0, 0]), radius: 4.5 },
        { at: add(seat, [12, 0.5, 0]), radius: 2.4 },
      ],
    },
    rod([centre, pedal('left')], 2.2),
    disc(centre, 5),
    rod([centre, pedal('right')], 2.2),
  ];
}

export function treadmill({ from, to, slope = 0 }: Extract<Prop, { kind: 'treadmill' }>): Shape[] {
  const rise = (to - from) * slope;
  const deck = (z: number): Vec[] => [
    [from, 0, z],
    [to, rise, z],
  ];
  const corner = (x: number, y: number, z: number) => ({ at: [x, y, z] as Vec, radius: 1.5 });
  return [
    {
      tone: 'thing',
      layer: 'behind',
      balls: [-26, 26].flatMap((z) => [
        corner(from, -3, z),
        corner(to, rise - 3, z),
        corner(to, -5, z),
        corner(from, -5, z),
      ]),
    },
    rod(deck(-20), 1.2),
    rod(deck(20), 1.2),
    rod([
      [to - 8, rise, -24],
      [to - 2, rise + 92, -24],
      [to - 14, rise + 96, -24],
    ]),
    rod([
      [to - 8, rise, 24],
      [to - 2, rise + 92, 24],
      [to - 14, rise + 96, 24],
    ]),
    rod(
      [
        [to - 2, rise + 92, -24],
        [to - 2, rise + 92, 24],
      ],
      4,
    ),
  ];
}

/** Straps from the trunk up to a beam. */
export function harness(height: number, { joints }: Skeleton): Shape[] {
  const beam = height - 4;
  const { ribs, waist } = joints;
  const top: Vec = [ribs[0], beam, 0];
  return [
    rod(
      [
        [ribs[0] - 62, 0, -30],
        [ribs[0] - 62, beam, -30],
        [ribs[0] + 20, beam, -30],
      ],
      3.4,
    ),
    rod([[ribs[0], beam, -30], top], 3),
    rod([top, add(top, [0, -8, 0])], 2.4),
    ...[-13, 13].map(
      (z): Shape => ({
        tone: 'band',
        layer: 'front',
        line: [add(top, [0, -8, z * 0.7]), add(joints.neck, [0, -2, z]), add(waist, [11, 2, z])],
        weight: 2,
        bent: false,
      }),
    ),
    {
      tone: 'band',
      layer: 'front',
      line: [add(waist, [-10, 2, 4]), add(waist, [-2, 0, 15]), add(waist, [11, 2, 4])],
      weight: 4,
      bent: true,
    },
  ];
}

/** A pool: water up to `level`, with a moving line on top. */
export function water({ from, to, level }: Extract<Prop, { kind: 'water' }>): Shape[] {
  const waves = Array.from({ length: 13 }, (_, i): Vec => {
    const x = from + ((to - from) * i) / 12;
    return [x, level + (i % 2 === 0 ? -1.2 : 1.2), 0];
  });
  const corner = (x: number, y: number) => ({ at: [x, y, 0] as Vec, radius: 0 });
  return [
    {
      tone: 'water',
      layer: 'front',
      balls: [corner(from, 0), corner(to, 0), corner(to, level), corner(from, level)],
    },
    { tone: 'band', layer: 'front', line: waves, weight: 1.6, bent: true },
  ];
}

/** A shopping trolley pushed by its handle, whose height is where hands hold it. */
export function trolley(x: number): Shape[] {
  const side = (z: number): Shape[] => [
    rod([
      [x, 96, z],
      [x + 10, 88, z],
      [x + 14, 20, z],
      [x + 66, 14, z],
    ]),
    rod(
      [
        [x + 11, 82, z],
        [x + 72, 84, z],
        [x + 62, 46, z],
        [x + 13, 42, z],
      ],
      1.8,
    ),
    disc([x + 16, 6, z], 6),
    disc([x + 62, 6, z], 6),
  ];
  const bars = [22, 36, 50].map(
    (at): Shape =>
      rod(
        [
          [x + at, 82, 18],
          [x + at - 2, 44, 18],
        ],
        1.2,
      ),
  );
  return [
    ...side(-18),
    rod(
      [
        [x, 96, -18],
        [x, 96, 18],
      ],
      3,
    ),
    ...side(18),
    ...bars,
  ];
}
