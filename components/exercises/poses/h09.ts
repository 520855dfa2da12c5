import type { Pose } from '../body/pose';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: FLAT_SIDE,
  start: {
    hold: { part: 'rightBall', x: 0, y: 2.6 },
    legs: { ankle: 0 },
    leftArm: { hand: [46, 120, -16], fingers: [0.1, 1, 0], elbowTo: [0, -1, -0.3] },
    rightArm: { hand: [46, 120, 16], fingers: [0.1, 1, 0], elbowTo: [0, -1, 0.3] },
  },
  end: { legs: { hip: 0, ankle: -34, toes: 34 }, tilt: 1 },
  props: [
    { kind: 'floor', from: -50, to: 56 },
    { kind: 'wall', x: 49, depth: 76 },
  ],
  arrows: [{ from: [-15, 2, 9], to: [-15, 22, 9] }],
  words: {
    en: {
      start: 'Standing, hands on a wall, feet flat.',
      end: 'Up on the toes. Both heels are off the floor.',
    },
  },
} satisfies Pose;
