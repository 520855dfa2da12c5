import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'walking',
  view: SIDE,
  start: {
    right: { hip: 24, knee: 4, ankle: 4 },
    left: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    rightArm: { shoulder: -16, elbow: 14 },
    leftArm: { shoulder: 22, elbow: 24 },
  },
  end: {
    right: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    left: { hip: 24, knee: 4, ankle: 4, toes: 0 },
    rightArm: { shoulder: 22, elbow: 24 },
    leftArm: { shoulder: -16, elbow: 14 },
  },
  course: 'stride',
  seconds: 0.8,
  telling: 'start',
  via: [
    {
      right: { hip: 3, knee: 4, ankle: 2, toes: 0 },
      left: { hip: 14, knee: 52, ankle: 0, toes: 0 },
      rightArm: { shoulder: 2, elbow: 18 },
      leftArm: { shoulder: 2, elbow: 18 },
    },
  ],
  props: [{ kind: 'floor', from: -62, to: 66 }],
  arrows: [{ from: [34, 120, 0], to: [72, 120, 0] }],
  words: {
    en: {
      start: 'Walking tall. One heel lands in front, the arms swing.',
      end: 'The next step. The other heel lands in front.',
    },
  },
} satisfies Pose;
