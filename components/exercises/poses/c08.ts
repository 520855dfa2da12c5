import type { Pose } from '../body/pose';
import { CROOK, ON_BACK, SHORT_MAT } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    ...CROOK,
    neck: 0,
    hold: { part: 'neck', x: -50 },
    arms: { shoulder: -4, abd: 10, elbow: 4 },
  },
  end: { tilt: -120, up: 14, neck: 16, arms: { shoulder: -17 } },
  props: [SHORT_MAT],
  arrows: [{ of: 'pelvis', shift: [0, -15] }],
  words: {
    en: {
      start: 'Lying on the back, knees bent, feet flat.',
      end: 'The hips are lifted. Shoulders, hips and knees make one line.',
    },
  },
} satisfies Pose;
