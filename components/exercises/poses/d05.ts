import type { Pose } from '../body/pose';
import { FRONT } from '../sheet/camera';

export default {
  posture: 'standing',
  view: FRONT,
  start: {
    hold: { part: 'pelvis', x: 0, y: 89.5, z: -2 },
    sway: 7,
    right: { foot: [0, 0, -6] },
    left: { foot: [0, 0, -22] },
    rightArm: { abd: 4, elbow: 100, rot: -50, shoulder: 0 },
    leftArm: { hand: { on: 'pelvis', off: [3, 7, -15] }, elbowTo: [-0.3, 0, -1] },
  },
  end: { hold: { part: 'pelvis', x: 0, y: 87.5, z: 9 }, sway: -10, bend: 14, nod: 5 },
  props: [
    { kind: 'floor', from: -28, to: 28, depth: 100 },
    { kind: 'block', at: [0, 0, 35.5], size: [60, 178, 5] },
  ],
  arrows: [{ from: [0, 90, -50], to: [0, 90, -24] }],
  words: {
    en: {
      start:
        'Standing side on to a wall. One shoulder leans on the wall. The feet are a little away from it.',
      end: 'The hips slide toward the wall. The shoulder stays where it is.',
    },
  },
} satisfies Pose;
