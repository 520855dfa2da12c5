import type { Pose } from '../body/pose';
import { HEAD_PILLOW, MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: { ...ON_BACK, legs: { hip: 92, knee: 94, ankle: -5 }, arms: { shoulder: -4, abd: 14, elbow: 6 } },
  props: [MAT, HEAD_PILLOW, { kind: 'chair', x: 30, faces: 'left', seat: 46 }],
  words: { en: { start: 'Lying on the back. The calves rest on a chair. Hips and knees are bent.' } },
} satisfies Pose;
