import type { Pose } from '../body/pose';
import { HEAD_PILLOW, MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    left: { foot: [43, 0, -9] },
    right: { hip: 90, knee: 95, ankle: 20 },
    arms: { hand: { on: 'rightThigh', off: [-8, -25, 0] } },
  },
  end: { right: { knee: 28, ankle: 20 } },
  props: [MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle' }],
  telling: 'start',
  words: {
    en: {
      start: 'Lying on the back. Both hands hold behind one thigh. The knee is bent. The toes are pulled up.',
      end: 'The knee is almost straight. The toes stay pulled up.',
    },
  },
} satisfies Pose;
