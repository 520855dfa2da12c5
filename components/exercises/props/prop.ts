import type { JointName } from '../body/anatomy';
import type { Place } from '../body/body-pose';
import type { Vec } from '../body/vector';

/** Where in the drawing a thing lies: behind the body, in front of it, or sorted among the limbs by its depth. */
export type Layer = 'behind' | 'among' | 'front';
export type Point = Place | JointName;

export type Prop =
  | { kind: 'floor'; from: number; to: number; depth?: number; z?: number }
  | { kind: 'mat'; from: number; to: number; depth?: number; z?: number }
  /** A block with edges: step, box, bed, seat. `at` is the middle of its underside. */
  | { kind: 'block'; at: Vec; size: Vec; layer?: Layer }
  /** Something soft: pillow, cushion, rolled towel. */
  | { kind: 'soft'; at: Point; size: Vec; shift?: Vec; layer?: Layer }
  | { kind: 'ball'; at: readonly [Point, Point?]; radius: number; layer?: Layer }
  /** A line from point to point: band, strap, stick, rail. */
  | {
      kind: 'line';
      through: readonly Point[];
      weight?: number;
      tone?: 'thing' | 'band';
      layer?: Layer;
      bent?: boolean;
    }
  | { kind: 'wall'; x: number; height?: number; depth?: number; z?: number; faces?: 'left' | 'right' }
  | { kind: 'chair'; x: number; z?: number; seat?: number; faces?: 'right' | 'left'; back?: boolean }
  | { kind: 'table'; from: number; to: number; height: number; depth?: number; z?: number }
  | { kind: 'weight'; hands: readonly JointName[]; drop?: number; bag?: boolean }
  | { kind: 'bike'; upright: boolean }
  | { kind: 'treadmill'; from: number; to: number; slope?: number }
  | { kind: 'harness'; height: number }
  | { kind: 'water'; from: number; to: number; level: number }
  | { kind: 'trolley'; x: number };
