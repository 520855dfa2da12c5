import type { Pose } from '../body/pose';
import { HEAD_PILLOW, ON_BACK, SHORT_MAT } from '../body/stances';

export default {
  posture: 'supine',
  view: { yaw: -66, pitch: 24 },
  start: {
    ...ON_BACK,
    right: { foot: [43, 0, 12], kneeTo: [0.2, 1, 0.2] },
    left: { foot: [43, 0, -12], kneeTo: [0.2, 1, -0.2] },
    arms: { shoulder: -4, abd: 20, elbow: 4 },
  },
  end: { right: { kneeTo: [0.2, 1, 0.06] }, left: { kneeTo: [0.2, 1, -0.06] } },
  telling: 'start',
  props: [SHORT_MAT, HEAD_PILLOW, { kind: 'ball', at: ['rightKnee', 'leftKnee'], radius: 9.5 }],
  arrows: [
    { from: [24, 44, 52], to: [24, 42, 28] },
    { from: [24, 44, -52], to: [24, 42, -28] },
  ],
  words: {
    en: {
      start: 'Lying on the back, knees bent, a ball between the knees.',
      end: 'The knees squeeze the ball gently.',
    },
  },
} satisfies Pose;
