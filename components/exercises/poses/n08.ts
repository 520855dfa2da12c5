import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';
import { FROM_ABOVE } from '../sheet/camera';

export default {
  posture: 'side_lying',
  view: FROM_ABOVE,
  start: {
    ...ON_RIGHT_SIDE,
    up: 14,
    neck: 42,
    right: { hip: 35, knee: 60, ankle: -10 },
    left: { hip: 82, knee: 95, ankle: 20, abd: -4 },
    rightArm: { shoulder: 85, elbow: 95 },
    leftArm: { shoulder: 45, elbow: 40 },
  },
  end: { left: { knee: 30 } },
  props: [
    { kind: 'mat', from: -92, to: 92, depth: 104, z: 22 },
    { kind: 'soft', at: [-68, 8, 4], size: [30, 14, 46] },
    { kind: 'soft', at: [22, 13, 36], size: [44, 13, 24], layer: 'among' },
  ],
  arrows: [{ of: 'leftAnkle' }],
  telling: 'start',
  words: {
    en: {
      start:
        'Lying on the good side, a pillow between the knees. The top hip and knee are bent. The chin is tucked. The toes are pulled up.',
      end: 'The top knee is almost straight. Chin and toes stay as they were.',
    },
  },
} satisfies Pose;
