import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'rightAnkle', x: 0, y: 8 },
    legs: { knee: 34, hip: 92, ankle: 14 },
    tilt: 62,
    neck: -18,
    arms: { shoulder: 62, elbow: 0, abd: -2 },
  },
  end: { legs: { knee: 0, hip: 0, ankle: 0 }, tilt: 0, neck: 0, arms: { shoulder: 6, abd: 2 } },
  props: [
    { kind: 'floor', from: -60, to: 70 },
    { kind: 'block', at: [36, 0, 0], size: [34, 28, 44] },
    { kind: 'weight', hands: ['rightPalm', 'leftPalm'] },
  ],
  arrows: [{ of: 'neck', shift: [10, -8] }],
  words: {
    en: {
      start: 'Standing close to a weight on a box. The body bends at the hips. The back is straight.',
      end: 'Standing tall with the weight in both hands.',
    },
  },
} satisfies Pose;
