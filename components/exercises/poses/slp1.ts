import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';

export default {
  posture: 'side_lying',
  view: { yaw: -8, pitch: 30 },
  start: {
    ...ON_RIGHT_SIDE,
    up: 10,
    neck: 8,
    right: { hip: 38, knee: 55, ankle: -10 },
    left: { hip: 50, knee: 60, ankle: -10, abd: 0 },
    rightArm: { shoulder: 80, elbow: 105 },
    leftArm: { shoulder: 45, elbow: 50 },
  },
  props: [
    { kind: 'block', at: [4, -16, 12], size: [196, 16, 96] },
    { kind: 'soft', at: [-70, 8.5, 6], size: [34, 15, 52] },
    { kind: 'soft', at: [54, 17, 15], size: [66, 12, 40], layer: 'among' },
  ],
  words: {
    en: {
      start:
        'Lying on the less sore side in bed. A thick pillow is between knees and ankles. The hips are a little bent.',
    },
  },
} satisfies Pose;
