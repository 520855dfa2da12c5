import type { JointName, SegmentName } from './anatomy';
import type { Vec } from './vector';

/** A place on the body: from where the segment begins, in its own directions (x forward, y up, z right). */
export type OnBody = { on: SegmentName; off: Vec };
export type Place = Vec | OnBody;

/** Joint angles in degrees from standing straight; or, with `foot`, where the sole stands, hip and knee following. */
export type LegPose = {
  hip?: number;
  /** Out to the side. */
  abd?: number;
  /** Thigh turned out. */
  rot?: number;
  knee?: number;
  /** Toes toward the shin; negative points the foot. */
  ankle?: number;
  /** Sole turned in. */
  invert?: number;
  /** Toes bent up against the foot. */
  toes?: number;
  /** The floor point below the ankle: the foot stands flat there. */
  foot?: Vec;
  /** Where the ankle is; the foot carries on the shin, as in lying on the side. */
  ankleAt?: Vec;
  /** Where the knee points when `foot` or `ankleAt` is given. */
  kneeTo?: Vec;
  /** Front of the foot raised (+) or lowered (−) against the floor when `foot` is given. */
  sole?: number;
  /** Where the toes point when `foot` is given: 0 is x, 90 is toward the viewer. */
  heading?: number;
};

/** Joint angles in degrees from hanging straight; or, with `hand`, where the palm lies, the arm following. */
export type ArmPose = {
  shoulder?: number;
  abd?: number;
  /** Upper arm turned out. */
  rot?: number;
  elbow?: number;
  hand?: Place;
  elbowTo?: Vec;
  /** Where the fingers point when `hand` is given; without it the hand carries on the forearm. */
  fingers?: Vec;
};

/** The part the body is placed by. Without `y` its lowest part rests on the floor (or at `rest`). */
export type Hold = { part: JointName; x?: number; y?: number; z?: number; rest?: number };

/** A body: pelvis, then what hangs on it. What is not said is straight. */
export type BodyPose = {
  /** Pelvis: 90 lies on the front, −90 on the back. */
  tilt?: number;
  /** Pelvis about its own long axis: with `tilt` −90, −90 lies on the right side facing the viewer. */
  spin?: number;
  /** About the upright: −90 faces the viewer. */
  turn?: number;
  /** Pelvis tipped toward its right. */
  sway?: number;
  /** Low back, upper back, neck: bent forward (+) or back (−). */
  low?: number;
  up?: number;
  neck?: number;
  /** Trunk bent and turned to the right; head turned and tipped to the right. */
  bend?: number;
  twist?: number;
  look?: number;
  nod?: number;
  legs?: LegPose;
  right?: LegPose;
  left?: LegPose;
  arms?: ArmPose;
  rightArm?: ArmPose;
  leftArm?: ArmPose;
  /** Centimetres the belly rises (+) or draws in (−). */
  belly?: number;
  hold?: Hold;
};
