import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';
import { OBLIQUE } from '../sheet/camera';

export default {
  posture: 'side_lying',
  view: OBLIQUE,
  start: {
    ...ON_RIGHT_SIDE,
    neck: 6,
    right: { hip: 48, knee: 88, ankle: -5 },
    left: { ankleAt: [59, 22.5, 6], kneeTo: [0, 0.15, 1], ankle: -5 },
    rightArm: { shoulder: 95, elbow: 100 },
    leftArm: { hand: { on: 'pelvis', off: [2, 5, -15] }, elbowTo: [-0.3, 1, 0.2] },
  },
  end: { left: { kneeTo: [0, 1, 0.42] } },
  props: [
    { kind: 'mat', from: -90, to: 84, depth: 92, z: 16 },
    { kind: 'soft', at: [-68, 8, 6], size: [30, 14, 46] },
  ],
  arrows: [{ of: 'leftKnee', shift: [6, -4] }],
  words: {
    en: {
      start: 'Lying on the side, knees bent, feet together.',
      end: 'The top knee opens upward like a shell. The feet stay together. The hips stay still.',
    },
  },
} satisfies Pose;
