import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';

export default {
  posture: 'supine',
  view: { yaw: -34, pitch: 16 },
  start: {
    ...ON_BACK,
    left: { foot: [40, 0, -9], kneeTo: [0.3, 1, 0] },
    right: { ankleAt: [21, 48, -5], kneeTo: [0, 0, 1], ankle: 0 },
    arms: { elbowTo: [0, -0.5, 0.3] },
    rightArm: { hand: { on: 'leftThigh', off: [-6.5, -21, 5] } },
    leftArm: { hand: { on: 'leftThigh', off: [-6.5, -21, -5] } },
  },
  end: { left: { foot: [30, 30, -9], kneeTo: [-0.1, 1, 0], sole: 0 }, right: { ankleAt: [4, 58, -5] } },
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ of: 'leftKnee', shift: [4, -12] }],
  words: {
    en: {
      start:
        'Lying on the back. One ankle is crossed over the other knee. Both hands hold behind the lower thigh.',
      end: 'The thigh is pulled closer. The buttock of the crossed leg is stretched.',
    },
  },
} satisfies Pose;
