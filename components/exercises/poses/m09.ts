import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';

export default {
  posture: 'supine',
  view: { yaw: -66, pitch: 24 },
  start: {
    ...ON_BACK,
    right: { foot: [43, 0, 22], kneeTo: [0.2, 1, 0.9] },
    left: { foot: [43, 0, -22], kneeTo: [0.2, 1, -0.1] },
    arms: { shoulder: -4, abd: 20, elbow: 4 },
  },
  end: { right: { kneeTo: [0.2, 1, -0.9] } },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightKnee', shift: [0, -5], both: true }],
  words: {
    en: {
      start: 'Lying on the back, knees bent, feet wide. One knee drops out.',
      end: 'The same knee drops in. The other leg stays still.',
    },
  },
} satisfies Pose;
