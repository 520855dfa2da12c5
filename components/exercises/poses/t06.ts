import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 90 },
    left: { foot: [0, 0, -9] },
    right: { foot: [0, 0, 9] },
    arms: { elbowTo: [-0.4, -1, 0], fingers: [1, 0, 0] },
    rightArm: { hand: [40, 87, 16] },
    leftArm: { hand: [40, 87, -16] },
    tilt: 8,
  },
  end: {
    hold: { part: 'pelvis', x: -22, y: 86.5 },
    tilt: 48,
    low: 26,
    up: 12,
    neck: -4,
    rightArm: { hand: [78, 83, 16] },
    leftArm: { hand: [78, 83, -16] },
  },
  props: [
    { kind: 'floor', from: -50, to: 110 },
    { kind: 'table', from: 30, to: 106, height: 80 },
  ],
  arrows: [{ from: [30, 158, 0], to: [66, 140, 0], bow: 6 }],
  words: {
    en: {
      start: 'Standing at a table, hands on it.',
      end: 'Leaning on the arms far forward on the table. The low back is a little round.',
    },
  },
} satisfies Pose;
