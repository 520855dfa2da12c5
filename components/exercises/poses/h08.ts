import type { Pose } from '../body/pose';
import { FRONT } from '../sheet/camera';

export default {
  posture: 'standing',
  view: FRONT,
  start: {
    hold: { part: 'pelvis', x: 0, y: 84, z: 0 },
    tilt: 8,
    right: { foot: [2, 0, 12] },
    left: { foot: [2, 0, -12] },
    arms: { elbowTo: [-0.6, 0, 0] },
    rightArm: { hand: { on: 'pelvis', off: [3, 8, 15] }, elbowTo: [-0.4, 0, 1] },
    leftArm: { hand: { on: 'pelvis', off: [3, 8, -15] }, elbowTo: [-0.4, 0, -1] },
  },
  end: { hold: { part: 'pelvis', x: 0, y: 82, z: -16 }, left: { foot: [2, 0, -50] } },
  props: [
    { kind: 'floor', from: -26, to: 34, depth: 150, z: -18 },
    {
      kind: 'line',
      through: [
        { on: 'rightThigh', off: [1, -33, 6.6] },
        { on: 'rightThigh', off: [7, -33, 0] },
        { on: 'leftThigh', off: [7, -33, 0] },
        { on: 'leftThigh', off: [1, -33, -6.6] },
      ],
      weight: 4,
    },
  ],
  arrows: [{ of: 'leftAnkle', shift: [10, -10] }],
  words: {
    en: {
      start: 'Standing with soft knees, a band above the knees. Feet as wide as the hips.',
      end: 'A small step to the side. The feet still point forward.',
    },
  },
} satisfies Pose;
