import type { Pose } from '../body/pose';
import { MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: { ...ON_BACK, legs: { hip: 90, knee: 90, ankle: 5 }, arms: { shoulder: 92, elbow: 0 } },
  end: { right: { hip: 28, knee: 26, ankle: 0 }, leftArm: { shoulder: 168, abd: 6 } },
  props: [MAT],
  arrows: [{ of: 'rightAnkle' }, { of: 'leftPalm' }],
  words: {
    en: {
      start: 'Lying on the back. Knees are above the hips, arms point up.',
      end: 'One leg goes down and forward. The opposite arm goes back over the head. The back stays still.',
    },
  },
} satisfies Pose;
