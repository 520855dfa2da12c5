import type { Pose } from '../body/pose';
import { HEAD_PILLOW, MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    left: { foot: [43, 0, -9] },
    right: { hip: 90, knee: 95, ankle: 18 },
    arms: { hand: { on: 'rightThigh', off: [-8, -25, 0] } },
  },
  end: { right: { knee: 32, ankle: -38 } },
  props: [MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle' }],
  telling: 'start',
  words: {
    en: {
      start:
        'Lying on the back. One thigh points up, the knee is bent. Both hands hold behind the thigh. Toes are pulled up.',
      end: 'The knee is almost straight. The toes point away.',
    },
  },
} satisfies Pose;
