import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'rightAnkle', x: 0, y: 8 },
    legs: { hip: 2, knee: 3, ankle: 1, abd: 3 },
    arms: { shoulder: 10, elbow: 10 },
  },
  end: { tilt: 34, neck: -16, legs: { hip: 106, knee: 98, ankle: 26 }, arms: { shoulder: 112, elbow: 6 } },
  props: [{ kind: 'floor', from: -52, to: 70 }],
  arrows: [{ of: 'pelvis', shift: [-17, 0] }],
  words: {
    en: {
      start: 'Standing, feet as wide as the hips.',
      end: 'Sitting back and down. The chest stays up, the heels stay on the floor.',
    },
  },
} satisfies Pose;
