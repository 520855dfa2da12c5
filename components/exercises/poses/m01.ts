import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'kneeling',
  view: SIDE,
  start: {
    hold: { part: 'rightKnee', x: -18, y: 9 },
    tilt: -4,
    right: { hip: -4, knee: 90, ankle: -58 },
    left: { foot: [34, 0, -9] },
    arms: { elbowTo: [-1, 0.2, 0] },
    rightArm: { hand: { on: 'leftThigh', off: [9, -36, 6] } },
    leftArm: { hand: { on: 'leftThigh', off: [9, -36, 0] } },
  },
  end: { tilt: -7, right: { hip: -28, knee: 69 } },
  props: [
    { kind: 'floor', from: -85, to: 70 },
    { kind: 'soft', at: [-20, 1.8, 9], size: [34, 3.6, 26] },
  ],
  arrows: [{ of: 'pelvis', shift: [0, 0] }],
  words: {
    en: {
      start: 'Kneeling on one knee on a pad. The other foot is in front. The tail is tucked under.',
      end: 'The body moves forward. The front of the back hip opens. The back does not arch.',
    },
  },
} satisfies Pose;
