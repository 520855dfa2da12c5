import type { Prop } from '../props/prop';
import type { BodyPose, LegPose } from './body-pose';

/** Starting positions many exercises share; the mat or floor is at height 0, the pelvis above x = 0. */
export const ON_BACK = { tilt: -90, neck: 6 } satisfies BodyPose;

/** Feet flat, knees bent. */
export const CROOK = {
  right: { foot: [43, 0, 9] },
  left: { foot: [43, 0, -9] },
} satisfies BodyPose;

/** Arms resting beside the body of somebody who lies on the back. */
export const ARMS_DOWN = { shoulder: -4, abd: 8, elbow: 4 };

/** Lying on the right side, head to the left, facing the viewer. */
export const ON_RIGHT_SIDE = { turn: -90, sway: 90 } satisfies BodyPose;

export const ON_FRONT = { tilt: 90, legs: { ankle: -55 } } satisfies BodyPose;

/** On a chair 45 cm high, feet flat. */
export const SITTING = {
  hold: { part: 'pelvis', x: 0, y: 54 },
  right: { foot: [41, 0, 9] },
  left: { foot: [41, 0, -9] },
} satisfies BodyPose;

/** Feet flat below the hips. */
export const FEET_APART = {
  right: { foot: [0, 0, 9] },
  left: { foot: [0, 0, -9] },
} satisfies BodyPose;

const ON_KNEE = { hip: 90, knee: 90, ankle: -55 } satisfies LegPose;
/** Hands below the shoulders, knees below the hips. */
export const ON_ALL_FOURS = {
  tilt: 90,
  neck: -12,
  hold: { part: 'pelvis' },
  legs: ON_KNEE,
  arms: { fingers: [1, 0, 0], elbowTo: [-1, 0.2, 0] },
  rightArm: { hand: [50, 2.8, 16.5] },
  leftArm: { hand: [50, 2.8, -16.5] },
} satisfies BodyPose;

export const MAT: Prop = { kind: 'mat', from: -86, to: 94 };
/** Long enough for bent knees. */
export const SHORT_MAT: Prop = { kind: 'mat', from: -86, to: 62 };
export const HEAD_PILLOW: Prop = { kind: 'soft', at: [-70, 3.2, 0], size: [34, 6.4, 46] };
export const FLOOR: Prop = { kind: 'floor', from: -45, to: 60 };
export const CHAIR: Prop = { kind: 'chair', x: 1 };
