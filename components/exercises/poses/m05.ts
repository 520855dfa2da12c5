import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';

export default {
  posture: 'supine',
  view: { yaw: -66, pitch: 24 },
  start: {
    ...ON_BACK,
    right: { foot: [43, 0, 8], kneeTo: [0.2, 1, 0.75], heading: 0 },
    left: { foot: [43, 0, -8], kneeTo: [0.2, 1, 0.75] },
    arms: { shoulder: -4, abd: 55, elbow: 4 },
  },
  end: { right: { kneeTo: [0.2, 1, -0.75] }, left: { kneeTo: [0.2, 1, -0.75] } },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightKnee', shift: [0, -14], both: true }],
  words: {
    en: {
      start: 'Lying on the back, knees bent. Both knees lean a little to one side.',
      end: 'Both knees lean a little to the other side. The shoulders stay down.',
    },
  },
} satisfies Pose;
