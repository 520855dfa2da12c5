import type { Pose } from '../body/pose';
import { HEAD_PILLOW, MAT, ON_BACK } from '../body/stances';
import { HALF_FRONT } from '../sheet/camera';

export default {
  posture: 'supine',
  view: HALF_FRONT,
  start: {
    ...ON_BACK,
    left: { foot: [43, 0, -9] },
    right: { hip: 88, knee: 98, ankle: -38, invert: 35 },
    arms: { hand: { on: 'rightThigh', off: [-8, -25, 0] } },
  },
  end: { right: { knee: 30, ankle: -38, invert: 35 } },
  props: [MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle' }],
  closeUp: 'right',
  telling: 'start',
  words: {
    en: {
      start:
        'Lying on the back. Both hands hold behind one thigh. The knee is bent. The foot points down and the sole turns in.',
      end: 'The knee is almost straight. The foot stays down and in.',
    },
  },
} satisfies Pose;
