import type { Pose } from '../body/pose';
import { HEAD_PILLOW, MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    left: { hip: 0, knee: 0, ankle: -20 },
    right: { hip: 88, knee: 92, ankle: -14 },
    arms: { hand: { on: 'rightThigh', off: [-8, -25, 0] } },
  },
  end: { right: { knee: 14 } },
  props: [MAT, HEAD_PILLOW],
  arrows: [{ of: 'rightAnkle' }],
  words: {
    en: {
      start:
        'Lying on the back, one leg straight on the floor. Both hands hold behind the other thigh. The knee is bent, the foot is relaxed.',
      end: 'The knee is almost straight. The foot stays relaxed.',
    },
  },
} satisfies Pose;
