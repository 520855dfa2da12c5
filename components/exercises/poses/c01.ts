import type { Pose } from '../body/pose';
import { CROOK, HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    ...CROOK,
    belly: 2,
    rightArm: { hand: { on: 'lumbar', off: [13, 1, 5] }, elbowTo: [0, 0, 1] },
    leftArm: { hand: { on: 'lumbar', off: [13, 1, -5] }, elbowTo: [0, 0, -1] },
  },
  end: {
    belly: -3,
    rightArm: { hand: { on: 'lumbar', off: [8.4, 1, 5] } },
    leftArm: { hand: { on: 'lumbar', off: [8.4, 1, -5] } },
  },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ from: [-16, 56, 0], to: [-16, 35, 0] }],
  words: {
    en: {
      start: 'Lying on the back, knees bent. The fingers feel the low belly.',
      end: 'The low belly draws in softly. The back stays as it is.',
    },
  },
} satisfies Pose;
