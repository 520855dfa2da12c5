import type { Pose } from '../body/pose';
import { CROOK, HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: { ...ON_BACK, ...CROOK, arms: { shoulder: -4, abd: 10, elbow: 6 } },
  end: { right: { foot: [34, 20, 9], sole: -8 } },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle', shift: [12, 0] }],
  words: {
    en: {
      start: 'Lying on the back, knees bent, feet flat.',
      end: 'One foot is lifted a little. The back stays still.',
    },
  },
} satisfies Pose;
