import type { Pose } from '../body/pose';
import { CROOK, HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: FLAT_SIDE,
  start: {
    ...ON_BACK,
    ...CROOK,
    hold: { part: 'ribs', x: -34 },
    tilt: -70,
    low: -20,
    rightArm: { hand: { on: 'chest', off: [12, 2, 4] }, elbowTo: [0, -0.4, 1] },
    leftArm: { shoulder: -4, abd: 10, elbow: 6 },
  },
  end: { tilt: -108, low: 18 },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW],
  arrows: [{ from: [14, 34, 9], to: [-16, 34, 9], bow: 9, both: true }],
  words: {
    en: {
      start: 'Lying on the back, knees bent. The low back is a little hollow.',
      end: 'The pelvis rolls back. The low back is flatter on the floor.',
    },
  },
} satisfies Pose;
