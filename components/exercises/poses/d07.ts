import type { Pose } from '../body/pose';
import { CHAIR, SITTING } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: SIDE,
  start: {
    ...SITTING,
    tilt: 14,
    arms: { elbowTo: [-1, -0.4, 0] },
    rightArm: { hand: { on: 'rightShank', off: [7.5, -2, 2] } },
    leftArm: { hand: { on: 'leftShank', off: [7.5, -2, -2] } },
  },
  end: {
    tilt: 42,
    low: 44,
    up: 30,
    neck: 28,
    rightArm: { hand: { on: 'rightShank', off: [7, -24, 2] } },
    leftArm: { hand: { on: 'leftShank', off: [7, -24, -2] } },
  },
  props: [{ kind: 'floor', from: -45, to: 70 }, CHAIR],
  arrows: [{ of: 'neck', shift: [18, -14] }],
  words: {
    en: {
      start: 'Sitting, feet apart, hands on the thighs.',
      end: 'Bent forward. The hands slide down the shins. The head hangs.',
    },
  },
} satisfies Pose;
