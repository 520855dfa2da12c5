import type { Pose } from '../body/pose';
import { CROOK, HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    ...CROOK,
    belly: 0,
    rightArm: { hand: { on: 'lumbar', off: [11.5, 5, 3] }, elbowTo: [0, 0, 1] },
    leftArm: { shoulder: -4, abd: 10, elbow: 6 },
  },
  end: { belly: 4, rightArm: { hand: { on: 'lumbar', off: [15.5, 5, 3] } } },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ from: [-14, 33, 0], to: [-14, 56, 0], both: true }],
  words: {
    en: {
      start: 'Lying on the back, knees bent. One hand lies on the belly. The breath is out.',
      end: 'Breathing in. The belly rises under the hand.',
    },
  },
} satisfies Pose;
