import type { Pose } from '../body/pose';
import { ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    right: { foot: [72, 0, 9] },
    left: { foot: [72, 0, -9] },
    arms: { shoulder: -3, abd: 8, elbow: 30 },
  },
  props: [
    { kind: 'block', at: [2, -16, 0], size: [196, 16, 84] },
    { kind: 'soft', at: [-70, 3.2, 0], size: [34, 6.4, 50] },
    { kind: 'soft', at: [38, 6.5, 0], size: [42, 13, 56] },
    { kind: 'soft', at: [37, 18, 0], size: [32, 12, 54] },
  ],
  words: { en: { start: 'Lying on the back in bed. Two pillows are under the knees.' } },
} satisfies Pose;
