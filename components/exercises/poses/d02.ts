import type { Pose } from '../body/pose';
import { ON_FRONT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'prone',
  view: SIDE,
  start: {
    ...ON_FRONT,
    neck: -8,
    arms: { fingers: [1, 0, 0] },
    rightArm: { hand: [74, 3.3, 26], elbowTo: [-0.5, 0.7, 1] },
    leftArm: { hand: [74, 3.3, -26], elbowTo: [-0.5, 0.7, -1] },
  },
  end: {
    tilt: 87,
    low: -26,
    up: -22,
    neck: -12,
    rightArm: { elbowTo: [-1, -0.95, 0.9] },
    leftArm: { elbowTo: [-1, -0.95, -0.9] },
  },
  props: [{ kind: 'mat', from: -112, to: 96 }],
  arrows: [{ of: 'neck', shift: [0, -14] }],
  words: {
    en: {
      start: 'Lying on the front, hands beside the head.',
      end: 'Propped up on the elbows. Hips and belly stay on the floor.',
    },
  },
} satisfies Pose;
