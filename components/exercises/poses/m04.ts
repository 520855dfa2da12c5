import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';
import { OBLIQUE } from '../sheet/camera';

export default {
  posture: 'side_lying',
  view: OBLIQUE,
  start: {
    ...ON_RIGHT_SIDE,
    neck: 2,
    right: { hip: 62, knee: 88, ankle: -5 },
    left: { hip: 62, knee: 88, ankle: -5 },
    rightArm: { shoulder: 88, elbow: 4 },
    leftArm: { shoulder: 88, elbow: 4 },
  },
  end: { twist: -62, look: -40, leftArm: { shoulder: 84, abd: 84 }, rightArm: { abd: 0, shoulder: 40 } },
  props: [
    { kind: 'mat', from: -92, to: 84, depth: 140, z: 6 },
    { kind: 'soft', at: [-68, 8, 6], size: [30, 14, 46] },
  ],
  arrows: [{ of: 'leftPalm' }],
  words: {
    en: {
      start: 'Lying on the side, knees bent, both arms in front.',
      end: 'The top arm opens up and back like a book. The eyes follow the hand. The knees stay still.',
    },
  },
} satisfies Pose;
