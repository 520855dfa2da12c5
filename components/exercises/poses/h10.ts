import type { Pose } from '../body/pose';
import { CHAIR, SITTING } from '../body/stances';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: FLAT_SIDE,
  start: {
    ...SITTING,
    arms: { elbowTo: [-1, 0, 0] },
    rightArm: { hand: { on: 'rightThigh', off: [9, -30, 0] } },
    leftArm: { hand: { on: 'leftThigh', off: [9, -30, 0] } },
  },
  end: {
    right: { foot: [41, 1.6, 9], sole: 30, toes: 10 },
    left: { foot: [41, 1.6, -9], sole: 30, toes: 10 },
  },
  props: [{ kind: 'floor', from: -45, to: 76 }, CHAIR],
  arrows: [{ of: 'rightToes', shift: [9, 0] }],
  words: {
    en: {
      start: 'Sitting on a chair, feet flat.',
      end: 'Toes and front of the feet are lifted. The heels stay down.',
    },
  },
} satisfies Pose;
