import type { Pose } from '../body/pose';
import { ON_FRONT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'prone',
  view: SIDE,
  start: { ...ON_FRONT, look: 75, arms: { shoulder: -6, abd: 10, elbow: 8 } },
  props: [{ kind: 'mat', from: -112, to: 84 }],
  words: {
    en: { start: 'Lying flat on the front. The head is turned to one side. Arms and legs are relaxed.' },
  },
} satisfies Pose;
