import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: { ...ON_BACK, legs: { ankle: -28, abd: 5 }, arms: { shoulder: -4, abd: 16, elbow: 6 } },
  end: { legs: { ankle: 14 }, arms: { elbow: 55, shoulder: 2 }, neck: 12 },
  telling: 'start',
  props: [{ kind: 'block', at: [4, -16, 0], size: [200, 16, 88] }, HEAD_PILLOW],
  arrows: [{ of: 'rightPalm' }, { of: 'rightToes' }],
  words: {
    en: {
      start: 'Lying down, arms and legs loose.',
      end: 'Hands, arms and feet are tight for a few seconds. Then all lets go again.',
    },
  },
} satisfies Pose;
