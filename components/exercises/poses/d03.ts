import type { Pose } from '../body/pose';
import { ON_FRONT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'prone',
  view: SIDE,
  start: {
    ...ON_FRONT,
    neck: -8,
    arms: { fingers: [1, 0, 0], elbowTo: [-1, 1, 0.1] },
    rightArm: { hand: [48, 2.8, 22] },
    leftArm: { hand: [48, 2.8, -22] },
  },
  end: { tilt: 82, low: -42, up: -26, neck: -8 },
  props: [{ kind: 'mat', from: -112, to: 92 }],
  arrows: [{ of: 'skull', shift: [14, 0] }],
  words: {
    en: {
      start: 'Lying on the front, hands beside the shoulders.',
      end: 'The arms are straight and lift the chest. Hips stay on the floor.',
    },
  },
} satisfies Pose;
