import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    right: { foot: [43, 0, 9], kneeTo: [0.3, 1, 0] },
    left: { foot: [43, 0, -9], kneeTo: [0.3, 1, 0] },
    arms: { elbowTo: [0, -0.6, 0.4] },
    rightArm: { hand: { on: 'rightThigh', off: [7, -34, 0] } },
    leftArm: { hand: { on: 'leftThigh', off: [7, -34, 0] } },
  },
  end: {
    tilt: -100,
    low: 8,
    right: { foot: [12, 40, 9], kneeTo: [-0.7, 1, 0], sole: 14 },
    left: { foot: [12, 40, -9], kneeTo: [-0.7, 1, 0], sole: 14 },
  },
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle', shift: [8, -6] }],
  words: {
    en: {
      start: 'Lying on the back, knees bent, feet flat.',
      end: 'Both knees are close to the chest. The hands hug them gently.',
    },
  },
} satisfies Pose;
