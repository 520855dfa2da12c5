import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';
import { OBLIQUE } from '../sheet/camera';

export default {
  posture: 'side_lying',
  view: OBLIQUE,
  start: {
    ...ON_RIGHT_SIDE,
    neck: 4,
    right: { hip: 42, knee: 80, ankle: -5 },
    left: { hip: -2, knee: 0, ankle: 8, abd: -6 },
    rightArm: { shoulder: 95, elbow: 100 },
    leftArm: { hand: { on: 'pelvis', off: [2, 7, -14] }, elbowTo: [-0.3, 1, 0.2] },
  },
  end: { left: { abd: 28 } },
  props: [
    { kind: 'mat', from: -90, to: 98, depth: 92, z: 16 },
    { kind: 'soft', at: [-68, 8, 6], size: [30, 14, 46] },
  ],
  arrows: [{ of: 'leftAnkle', shift: [5, 0] }],
  words: {
    en: {
      start: 'Lying on the side. The bottom knee is bent. The top leg is straight, in line with the body.',
      end: 'The top leg is lifted a little. The toes point forward.',
    },
  },
} satisfies Pose;
